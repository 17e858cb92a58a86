/** npm as it was called, or the one on the path (`npm.cmd` on Windows only runs in a shell). */
export function npm() {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return { command: process.execPath, before: [script] };
  if (process.platform === 'win32') return { command: 'cmd', before: ['/c', 'npm'] };
  return { command: 'npm', before: [] };
}

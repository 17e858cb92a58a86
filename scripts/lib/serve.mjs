import { preview } from 'vite';
import { freePort } from './free-port.mjs';
import { root } from './root.mjs';

/** Serves dist to this machine alone, and says where. */
export async function serve() {
  const port = await freePort(4173);
  await preview({ root, preview: { host: '127.0.0.1', port, strictPort: true } });
  console.log(`\nBackpack Notes is ready: open http://127.0.0.1:${port}/ in your browser.`);
  console.log('Nothing leaves this computer. Press Ctrl+C here to stop.');
}

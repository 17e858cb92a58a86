/** One line of a `_headers` file: a header for the addresses of a pattern. */
type Rule = Readonly<{ pattern: string; name: string; value: string }>;

/** Reads a `_headers` file, as Cloudflare Pages and Netlify do: a pattern, and its headers indented. */
export function parseHeaders(text: string): readonly Rule[] {
  const rules: Rule[] = [];
  let pattern = '';
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) pattern = line.trim();
    else rules.push({ pattern, name, value });
  }
  return rules;
}

/**
 * The headers for a path.
 * @throws Error where two rules give one header: hosts would send both values in one
 */
export function headersFor(rules: readonly Rule[], path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const { pattern, name, value } of rules) {
    if (!fits(pattern, path)) continue;
    if (headers[name] !== undefined) throw new Error(`${path} is given ${name} more than once.`);
    headers[name] = value;
  }
  return headers;
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** A table for a terminal and for a page alike: Markdown, its columns lined up. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A heading, and a list or a line that says that it is empty. */
export function listed(heading: string, none: string, lines: readonly string[]): string {
  return lines.length === 0
    ? `${heading}: ${none}`
    : [`${heading}:`, ...lines.map((text) => `  - ${text}`)].join('\n');
}

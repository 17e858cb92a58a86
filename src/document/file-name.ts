/** "school-notes-2026-11-23.pdf": ASCII, and without the child's name (trap J8). */
export function fileName(date: Date): string {
  return `school-notes-${isoDay(date)}.pdf`;
}

/** The day on the wall calendar here, as yyyy-mm-dd. */
export function isoDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

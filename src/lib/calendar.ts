/** A whole day in a calendar. Calendars are synced and shared: it holds no more than this. */
export type CalendarDay = Readonly<{
  title: string;
  /** An address to open on that day. */
  address: string;
  /** yyyy-mm-dd */
  day: string;
  /** When the file is made. */
  made: Date;
}>;

/** RFC 5545, 3.1: a line holds at most 75 octets without its line end. */
const MOST = 75;

/** A calendar file (RFC 5545) of one private day, with a reminder at nine in the morning. */
export function calendarFile({ title, address, day, made }: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Backpack Notes//EN',
    'BEGIN:VEVENT',
    `UID:${made.getTime().toString(36)}-${day}@backpack-notes`,
    `DTSTAMP:${made.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(address)}`,
    `URL:${address}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, '\\$&').replaceAll('\n', '\\n');
}

/** Long lines go on in the next one after a space, never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let text = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    const isFull = length + octets > MOST;
    text += isFull ? `\r\n ${character}` : character;
    length = isFull ? 1 + octets : length + octets;
  }
  return text;
}

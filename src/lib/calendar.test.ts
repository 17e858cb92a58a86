import { Buffer } from 'node:buffer';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar.ts';

const day = {
  title: 'Look again: Backpack Notes',
  address: 'https://notes.example.org/app/#/watch',
  day: '2026-11-30',
  made: new Date('2026-11-23T18:05:09.123Z'),
};

/** What another reader of calendar files (ical.js) finds. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const { component } = event;
  return {
    title: event.summary,
    text: event.description,
    address: component.getFirstPropertyValue('url'),
    starts: event.startDate.toString(),
    isWholeDay: event.startDate.isDate,
    stamp: String(component.getFirstPropertyValue('dtstamp')),
  };
}

describe('a calendar file', () => {
  test('is read by another reader as one whole day, with the title and the address alone', () => {
    expect(read(calendarFile(day))).toEqual({
      title: day.title,
      text: day.address,
      address: day.address,
      starts: '2026-11-30',
      isWholeDay: true,
      stamp: '2026-11-23T18:05:09Z',
    });
  });

  test('keeps every sign of a title', () => {
    const title = 'Mirar; otra\\ vez, señora\n“sí”';
    expect(read(calendarFile({ ...day, title })).title).toBe(title);
  });

  test('folds a long title at 75 octets, inside no character', () => {
    const title = 'ñandú 🎒 '.repeat(30).trim();
    const file = calendarFile({ ...day, title });
    const lines = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
    expect(read(file).title).toBe(title);
  });

  test('ends each line as the format wants it', () => {
    const file = calendarFile(day);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });
});

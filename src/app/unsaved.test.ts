import { expect, test } from 'vitest';
import { draftOf, named } from '../../tests/storage/drafts.ts';
import { forgetUnsaved, noteUnsaved, unsavedOf } from './unsaved.ts';

/** The storage of one tab; `isBlocked` throws at every touch, as a browser does that refuses it. */
function tab(isBlocked = false) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return {
    get sessionStorage() {
      if (isBlocked) throw new DOMException('Refused.', 'SecurityError');
      return storage;
    },
    put: (text: string) => kept.set('backpack-notes.unsaved', text),
  };
}

const draft = { ...draftOf('maya'), rev: 4 };
const said = { responses: draft.responses, cursor: draft.cursor };

test('What was being written is found again for the same save.', () => {
  const win = tab();
  noteUnsaved(win, draft);
  expect(unsavedOf(win, draft)).toEqual(said);
});

test('Nothing is found for another draft, or another save of this one.', () => {
  const win = tab();
  noteUnsaved(win, draft);
  expect(unsavedOf(win, { ...draft, id: 'another' })).toBe(null);
  expect(unsavedOf(win, { ...draft, rev: 6 })).toBe(null);
});

test('What was said while a save ran is found if that save ended, not if another tab made one.', () => {
  const win = tab();
  noteUnsaved(win, named(draft, 'M'));
  noteUnsaved(win, draft);
  expect(unsavedOf(win, named(draft, 'M', 5))).toEqual(said);
  expect(unsavedOf(win, named(draft, 'Theirs', 5))).toBe(null);
});

test('Only what was said since the last save counts as said while one ran.', () => {
  const win = tab();
  noteUnsaved(win, named(draft, 'M'));
  noteUnsaved(win, { ...draft, rev: 5 });
  expect(unsavedOf(win, named(draft, 'M', 6))).toBe(null);
});

test('Nothing is found once it is saved.', () => {
  const win = tab();
  noteUnsaved(win, draft);
  forgetUnsaved(win);
  expect(unsavedOf(win, draft)).toBe(null);
});

test.each([
  '',
  'null',
  '[]',
  '{"id":1}',
  '{"id":"maya","rev":4,"cursor":"check","responses":{}}',
  '{"id":"maya","rev":4,"cursor":"check","responses":{},"saves":[]}',
  '{',
])('A note that is not ours is none: %s', (text) => {
  const win = tab();
  win.put(text);
  expect(unsavedOf(win, draft)).toBe(null);
});

test('Where the browser refuses storage, there is no note and no fault.', () => {
  const win = tab(true);
  noteUnsaved(win, draft);
  forgetUnsaved(win);
  expect(unsavedOf(win, draft)).toBe(null);
});

import { expect, test } from 'vitest';
import { draftOf } from '../../tests/storage/drafts.ts';
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
  expect(unsavedOf(win, { id: draft.id, rev: 4 })).toEqual(said);
});

test('Nothing is found for another draft, or another save of this one.', () => {
  const win = tab();
  noteUnsaved(win, draft);
  expect(unsavedOf(win, { id: 'another', rev: 4 })).toBe(null);
  expect(unsavedOf(win, { id: draft.id, rev: 5 })).toBe(null);
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
  '{"id":"x","rev":4,"cursor":"check","responses":{}}',
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

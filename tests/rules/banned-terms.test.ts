import { expect, test } from 'vitest';
import { allStrings } from './all-strings.ts';
import { bannedClasses, bannedTerms, knownPrefixes } from './banned-terms.ts';
import { catalog } from './catalog.ts';

test('no string of the product holds a banned term', () => {
  expect(allStrings(catalog).flatMap(bannedTerms)).toEqual([]);
});

test('Spanish has the same classes of terms, allowed under the same prefixes', () => {
  expect(bannedClasses('es')).toEqual(bannedClasses('en'));
});

test('every string stands under a prefix that the list knows', () => {
  const strangers = allStrings(catalog).filter(
    ({ key }) => !knownPrefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(strangers).toEqual([]);
});

test.each([
  ['label', 'items.x.hint', 'Some children with ADHD do this.'],
  ['label', 'ui.title', 'For kids with special needs'],
  ['diagnose', 'summary.line', 'These symptoms are often seen.'],
  ['measure', 'ui.button', 'See your score'],
  ['measure', 'items.x.hint', 'Think of the spelling test on Friday.'],
  ['measure', 'items.x.hint', 'The work may fall behind.'],
  ['compare', 'items.x.hint', 'Slower than other kids.'],
  ['deficit', 'items.x.short', 'a weak hand'],
  ['deficit', 'ask.x', 'Why does my child struggle?'],
  ['deficit', 'items.x.hint', 'Things your child can’t do.'],
  ['promise', 'pdf.line', 'Your child needs OT.'],
  ['promise', 'ask.x', 'Will this fix it?'],
  ['jargon', 'items.x.hint', 'This is about executive function.'],
  ['absolute', 'items.x.hint', 'It is always hard.'],
  ['tally', 'summary.line', 'Hard: 4 of 10'],
  ['tally', 'pdf.line', 'Areas of concern'],
  ['proprietary', 'glossary.x', 'Like the Sensory Profile'],
])('a planted string of the class %s is caught under %s', (id, key, text) => {
  expect(bannedTerms({ key, text }).map((found) => found.class)).toEqual([id]);
});

test.each([
  ['law.step', 'Ask in writing; the team evaluates and decides who is eligible.'],
  ['followups.since', 'It has always been this way'],
  ['ask.psychologist', 'If I ask in writing for an evaluation, what comes next?'],
  ['doctor.one-side-now', 'Call 911 for weakness on one side.'],
  ['disclaimer.notATest', 'This is not a test and does not give a score or a diagnosis.'],
  ['items.x.hint', 'A desk behind the door.'],
])('what the list allows under %s is let through', (key, text) => {
  expect(bannedTerms({ key, text })).toEqual([]);
});

test('an allowed phrase does not excuse the rest of the string', () => {
  const text = 'It has always been this way, and it is always hard.';
  expect(bannedTerms({ key: 'followups.since', text })).toEqual([
    { key: 'followups.since', class: 'absolute', found: 'always' },
  ]);
});

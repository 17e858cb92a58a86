import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { childNames, itemTitle } from '../../src/content/words.ts';
import type { PaperDocument } from '../../src/document/blocks.ts';
import { compose } from '../../src/document/compose/compose.ts';
import { paperText } from '../../src/document/text.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { activeDomains, activeItems, activeTopics, isHard } from '../../src/responses/active.ts';
import type { Answer, Responses } from '../../src/responses/types.ts';
import { parseResponses } from '../../src/storage/responses-schema.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Ask } from '../../src/summary/pointer-types.ts';
import type { Summary } from '../../src/summary/types.ts';
import { arbitraryResponses, retyped } from '../families/arbitrary.ts';
import { everTyped, typedTexts } from '../families/texts.ts';
import { frozen } from '../journeys/frozen.ts';
import { bannedTerms } from './banned-terms.ts';

// Another seed: SEED=1 npx vitest run tests/rules/outputs.test.ts
const SEED = Number(process.env['SEED'] ?? 20261123);
const made = { made: '2026-11-23' };
const pages = ['school', 'questions', 'teacher', 'doctor', 'keep'] as const;

/** States what holds for any responses; the seed stands in the message of a failure. */
function forAny(runs: number, holds: (responses: Responses) => void): void {
  fc.assert(
    fc.property(arbitraryResponses, (responses) => holds(frozen(responses))),
    { seed: SEED, numRuns: runs },
  );
}

describe(`for any responses (seed ${SEED}) the summary`, () => {
  test('is the same each time, whatever the order in which the answers were given', () => {
    forAny(500, (responses) => {
      const summary = summarise(questionnaire, responses);
      const { answers } = responses;
      const reversed = Object.fromEntries(Object.entries(answers).toReversed());
      expect(summarise(questionnaire, responses)).toEqual(summary);
      expect(summarise(questionnaire, { ...responses, answers: reversed })).toEqual(summary);
    });
  });

  test('is the same after the responses were written down and read again', () => {
    forAny(500, (responses) => {
      const written = JSON.stringify(responses);
      const read = parseResponses(JSON.parse(written));
      expect(read).toEqual(responses);
      expect(summarise(questionnaire, read ?? responses)).toEqual(
        summarise(questionnaire, responses),
      );
    });
  });

  test('holds no answer, text or tick of an item that is off the path', () => {
    forAny(500, (drawn) => {
      const responses = retyped(drawn, (where) => `«${where}»`);
      const summary = summarise(questionnaire, responses);
      const asked = activeItems(questionnaire, responses).map(({ linkId }) => linkId);
      const off = questionnaire.domains
        .flatMap(({ items }) => items.map(({ linkId }) => linkId))
        .filter((linkId) => !asked.includes(linkId));
      const strings = new Set(leaves(summary).filter((leaf) => typeof leaf === 'string'));
      expect(off.filter((linkId) => strings.has(linkId))).toEqual([]);
      expect(setAside(responses).filter((text) => strings.has(text))).toEqual([]);
      expect(summary.glance.map(({ domain }) => domain)).toEqual(
        activeDomains(questionnaire, responses),
      );
    });
  });

  test('is the same without all that is set aside', () => {
    forAny(500, (responses) => {
      expect(summarise(questionnaire, onPathOnly(responses))).toEqual(
        summarise(questionnaire, responses),
      );
    });
  });

  test('holds no number: digits stand only in what the parent chose or typed', () => {
    forAny(500, (responses) => {
      const summary = summarise(questionnaire, responses);
      const said = new Set<unknown>([...leaves(responses), summary.band]);
      const values = leaves(summary);
      expect(values.filter((leaf) => typeof leaf === 'number')).toEqual([]);
      const digits = values.filter((leaf) => /\d/.test(String(leaf)));
      expect(digits.filter((leaf) => !said.has(leaf))).toEqual([]);
    });
  });

  test('ranks nothing: topics stand as the parent put them, the rest as it was asked', () => {
    forAny(500, (responses) => {
      const summary = summarise(questionnaire, responses);
      const swapped = summarise(questionnaire, { ...responses, answers: worse(responses) });
      const asked = activeItems(questionnaire, responses).map(({ linkId }) => linkId);
      const hard = asked.filter((linkId) => isHard(responses.answers[linkId]));
      expect(ids(summary.hard)).toEqual(hard);
      expect(ids(summary.topics)).toEqual(
        responses.topics.filter((linkId) => hard.includes(linkId)).slice(0, 5),
      );
      expect(orders(swapped)).toEqual(orders(summary));
    });
  });
});

describe(`for any responses (seed ${SEED}) the paper`, () => {
  test('in our own words holds no banned term and no tally', () => {
    forAny(600, (responses) => {
      const text = ownText(compose(summarise(questionnaire, responses), en, made));
      expect(bannedTerms({ key: 'pdf.paper', text })).toEqual([]);
      expect(bannedTerms({ key: 'summary.paper', text })).toEqual([]);
    });
  });

  test('holds no text that is set aside', () => {
    forAny(600, (drawn) => {
      const responses = retyped(drawn, (where) => `«${where}»`);
      const text = paperText(compose(summarise(questionnaire, responses), en, made));
      expect(setAside(responses).filter((typed) => text.includes(typed))).toEqual([]);
    });
  });

  test('with every page brings each ticked question once, and no other', () => {
    forAny(600, (drawn) => {
      const sharing = { ...drawn.sharing, pages };
      const responses = retyped({ ...drawn, sharing }, () => '');
      const summary = summarise(questionnaire, responses);
      const lines = paperText(compose(summary, en, made)).split('\n');
      const wrong = questions(summary).filter(
        (ask) => timesIn(lines, boxed(summary, ask)) !== (ask.ticked ? 1 : 0),
      );
      expect(wrong).toEqual([]);
    });
  });
});

/** Everything at the ends of a value. */
function leaves(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leaves);
}

/** Typed texts that no output may hold. */
function setAside(responses: Responses): readonly string[] {
  const kept = new Set(typedTexts(responses).map(({ where }) => where));
  return everTyped(responses).flatMap(({ text, where }) => (kept.has(where) ? [] : [text]));
}

/** The responses with only what is on the path left in them. */
function onPathOnly(responses: Responses): Responses {
  const asked = activeItems(questionnaire, responses).map(({ linkId }) => linkId);
  const topics = activeTopics(questionnaire, responses);
  return {
    ...responses,
    answers: Object.fromEntries(asked.map((linkId) => [linkId, responses.answers[linkId]])),
    topics,
    details: Object.fromEntries(topics.map((linkId) => [linkId, responses.details[linkId]])),
    domainNotes: Object.fromEntries(
      responses.coverage.domains.map((id) => [id, responses.domainNotes[id]]),
    ),
  };
}

/** The same answers, with "sometimes hard" and "often hard" the other way round. */
function worse({ answers }: Responses): Responses['answers'] {
  const other: Readonly<Record<Answer, Answer>> = {
    'goes-well': 'goes-well',
    'sometimes-hard': 'often-hard',
    'often-hard': 'sometimes-hard',
    'not-seen': 'not-seen',
  };
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, other[answer]]));
}

/** Every list of items in a summary, as an order. "Often hard, only at home" is routing, not rank. */
function orders({ hard, topics, map, mayJoin, pointers }: Summary): unknown {
  return {
    hard: ids(hard),
    topics: ids(topics),
    map: map.map(({ cells }) => cells.map(({ marks }) => ids(marks))),
    mayJoin: mayJoin.map(({ role, reasons }) => [role, reasons.flatMap(answered)]),
    pointers: pointers
      .filter(({ role }) => role !== 'pediatrician')
      .map(({ role, reasons, questions: asks, unseen }) => [
        role,
        reasons.flatMap(answered),
        asks,
        unseen,
      ]),
  };
}

function answered(reason: Summary['pointers'][number]['reasons'][number]): readonly string[] {
  return reason.kind === 'answer' ? [reason.linkId] : [];
}

function ids(list: readonly Readonly<{ linkId: string }>[]): readonly string[] {
  return list.map(({ linkId }) => linkId);
}

/**
 * The text of the paper without the parent's own words, and without three kinds of sentences of ours
 * that the list allows elsewhere: the disclaimer in the footer and the health ticks.
 */
function ownText(paper: PaperDocument): string {
  const bare: PaperDocument = JSON.parse(JSON.stringify(paper), (_key, value: unknown) =>
    isNote(value) ? { text: '', note: true } : value,
  );
  const ticks = Object.values(en.doctor.cards).map((card) => card.paper);
  return ticks.reduce(
    (text, tick) => text.replaceAll(tick, ''),
    paperText({ ...bare, footer: '' }),
  );
}

function isNote(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'note' in value && value.note === true;
}

function questions(summary: Summary): readonly Ask[] {
  return summary.pointers.flatMap((pointer) => [...pointer.questions, ...pointer.unseen]);
}

/**
 * A question as it stands on paper: a box with the question. What was not seen stands under one
 * question, a box for each item; on the parent's own copy each stands under a question of its own.
 */
function boxed({ child, sharing }: Summary, ask: Ask): readonly string[] {
  const question = `[ ] ${en.ask.questions[ask.key]({ child: childNames(en, child).me })}`;
  if (ask.key !== 'teacher.unseen') return [question];
  const items = ask.about.map((linkId) => itemTitle(en, linkId));
  return ask.isPrivate && !sharing.includePrivate
    ? [question, ...items.map((item) => `    - ${item}`)]
    : items.map((item) => `[ ] ${item}`);
}

function timesIn(lines: readonly string[], wanted: readonly string[]): number {
  return lines.filter((_line, at) => wanted.every((line, by) => lines[at + by] === line)).length;
}

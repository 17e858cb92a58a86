import type { ItemId } from '../questions/index.ts';
import type { DomainId, HealthKey } from '../questions/types.ts';
import type {
  Answer,
  Child,
  Coverage,
  Details,
  DomainNote,
  Meeting,
  OtherView,
  Responses,
  Sharing,
} from './types.ts';

/** Something the parent said or took back. */
export type Said =
  | Readonly<{ type: 'child.said'; child: Child }>
  | Readonly<{ type: 'coverage.chosen'; coverage: Coverage }>
  | Readonly<{ type: 'answer.given'; linkId: ItemId; answer: Answer }>
  | Readonly<{ type: 'answer.cleared'; linkId: ItemId }>
  | Readonly<{ type: 'domain.noted'; domain: DomainId; note: DomainNote }>
  | Readonly<{ type: 'strengths.said'; strengths: Responses['strengths'] }>
  | Readonly<{ type: 'health.ticked'; health: readonly HealthKey[] }>
  | Readonly<{ type: 'topics.chosen'; topics: readonly ItemId[] }>
  | Readonly<{ type: 'details.said'; linkId: ItemId; details: Details }>
  | Readonly<{ type: 'question.ticked'; id: string; ticked: boolean }>
  | Readonly<{ type: 'sharing.chosen'; sharing: Sharing }>
  | Readonly<{ type: 'view.added'; view: OtherView }>
  | Readonly<{ type: 'view.removed'; id: string }>
  | Readonly<{ type: 'meeting.noted'; meeting: Meeting }>;

/** The responses after one more thing was said. Nothing else changes, and nothing is forgotten. */
export function record(responses: Responses, said: Said): Responses {
  switch (said.type) {
    case 'child.said':
      return { ...responses, child: said.child };
    case 'coverage.chosen':
      return { ...responses, coverage: said.coverage };
    case 'answer.given':
      return { ...responses, answers: { ...responses.answers, [said.linkId]: said.answer } };
    case 'answer.cleared':
      return { ...responses, answers: without(responses.answers, said.linkId) };
    case 'domain.noted':
      return { ...responses, domainNotes: { ...responses.domainNotes, [said.domain]: said.note } };
    case 'strengths.said':
      return { ...responses, strengths: said.strengths };
    case 'health.ticked':
      return { ...responses, health: said.health };
    case 'topics.chosen':
      return { ...responses, topics: said.topics };
    case 'details.said':
      return { ...responses, details: { ...responses.details, [said.linkId]: said.details } };
    case 'question.ticked':
      return { ...responses, questionsOff: toggled(responses.questionsOff, said) };
    case 'sharing.chosen':
      return { ...responses, sharing: said.sharing };
    case 'view.added':
      return withView(responses, said.view);
    case 'view.removed':
      return { ...responses, others: withoutView(responses.others, said.id) };
    case 'meeting.noted':
      return { ...responses, meeting: said.meeting };
  }
}

function without(answers: Responses['answers'], linkId: ItemId): Responses['answers'] {
  const { [linkId]: _cleared, ...kept } = answers;
  return kept;
}

// The page that shows another look is wanted once there is one; unticked later, it stays so.
function withView(responses: Responses, view: OtherView): Responses {
  const { others, sharing } = responses;
  const isFirst = others.length === 0 && !sharing.pages.includes('together');
  return {
    ...responses,
    others: [...withoutView(others, view.id), view],
    sharing: isFirst ? { ...sharing, pages: [...sharing.pages, 'together'] } : sharing,
  };
}

function withoutView(others: readonly OtherView[], id: string): readonly OtherView[] {
  return others.filter((other) => other.id !== id);
}

function toggled(
  off: readonly string[],
  { id, ticked }: Readonly<{ id: string; ticked: boolean }>,
): readonly string[] {
  const others = off.filter((other) => other !== id);
  return ticked ? others : [...others, id];
}

import { mayaContent, sealed, withPart } from './build.ts';
import { data, type HostileFile } from './listing.ts';

/** Data of a shape no draft has. */
export const shapes: readonly HostileFile[] = [
  data('a draft that is a list', 'wrong-shape', sealed([mayaContent()])),
  data('a draft that is null', 'wrong-shape', sealed(null)),
  ...(
    [
      ['responses', null],
      ['responses.score', 12],
      ['responses.child.age', 7],
      ['responses.child.grade', '13'],
      ['responses.child.grade', 2],
      ['responses.child.nickname', 12],
      ['responses.child.nickname', { toString: 'x' }],
      ['responses.child.informant', 'doctor'],
      ['responses.coverage.extras', 'true'],
      ['responses.coverage.domains', ['speech']],
      ['responses.answers', []],
      ['responses.answers.fm-copying', 'always'],
      ['responses.answers.fm-copying', 3],
      ['responses.answers.fm-copying', true],
      ['responses.health', ['autism']],
      ['responses.topics', 'fm-copying'],
      ['responses.questionsOff', [1]],
      ['responses.sharing.paper', 'a3'],
      ['cursor', ['take']],
      ['createdAt', 1],
      ['wordings.fm-copying', 'How?'],
    ] as const
  ).map(([path, part]) =>
    data(
      `${path} as ${JSON.stringify(part)}`,
      'wrong-shape',
      sealed(withPart(path, JSON.parse(JSON.stringify(part)))),
    ),
  ),
  data('sixty thousand keys', 'too-many', manyKeys(60_000)),
  data('nine thousand keys too many', 'wrong-shape', manyKeys(9000)),
  data(
    'a hundred thousand places',
    'too-many',
    sealed(
      withPart(
        'responses.child.seenAt',
        Array.from({ length: 100_000 }, () => 'moon'),
      ),
    ),
  ),
  data(
    'nine thousand places',
    'wrong-shape',
    sealed(
      withPart(
        'responses.child.seenAt',
        Array.from({ length: 9000 }, () => 'moon'),
      ),
    ),
  ),
  data(
    '10,001 notes',
    'too-many',
    sealed(
      withPart(
        'responses.questionsOff',
        Array.from({ length: 10_001 }, () => 'note'),
      ),
    ),
  ),
  data(
    'too many things tried',
    'wrong-shape',
    sealed(
      withPart(
        'responses.details.fm-hand-stamina.tried',
        Array.from({ length: 21 }, () => ({ what: '', where: null, howLong: null, helped: null })),
      ),
    ),
  ),
];

/** Drafts that speak of what there is not. */
export const meanings: readonly HostileFile[] = [
  data(
    'an answer to a question we never had',
    'unknown-question',
    sealed(withPart('responses.answers.zz-reading', 'often-hard')),
  ),
  data(
    'a question that was renamed',
    'unknown-question',
    sealed(withPart('responses.details.fm-handstamina', {})),
  ),
  data(
    'a topic that was removed',
    'unknown-question',
    sealed(withPart('responses.topics', ['sr-gone'])),
  ),
  data(
    'a wording of a question we never had',
    'unknown-question',
    sealed(withPart('wordings.zz', { hash: '', text: '' })),
  ),
  data(
    'a path as a question',
    'unknown-question',
    sealed(withPart('responses.answers.~/etc/passwd', 'goes-well')),
  ),
  data(
    'a topic twice',
    'repeats',
    sealed(withPart('responses.topics', ['fm-copying', 'fm-copying'])),
  ),
  data(
    'a domain twice',
    'repeats',
    sealed(withPart('responses.coverage.domains', ['social', 'social'])),
  ),
];

function manyKeys(count: number): string {
  const content = mayaContent();
  for (let index = 0; index < count; index += 1) content[`key${index}`] = 1;
  return sealed(content);
}

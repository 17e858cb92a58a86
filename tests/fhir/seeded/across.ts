import {
  QUESTIONS,
  RESPONSE,
  ASKED,
  OPTION,
  SAID,
  ANSWER,
  as,
  twice,
  swapped,
  type SeededFault,
} from './places.ts';

/** Answers that do not fit the questions. */
export const across: readonly SeededFault[] = [
  {
    name: 'another version',
    at: [...QUESTIONS, 'version'],
    put: as('2026-12'),
    says: ['the response answers another questionnaire'],
  },
  {
    name: 'another questionnaire',
    at: [...RESPONSE, 'questionnaire'],
    put: as('urn:uuid:1|2026-11'),
    says: ['the response answers another questionnaire'],
  },
  {
    name: 'the questionnaire under another name',
    at: ['entry', 0, 'fullUrl'],
    put: as('urn:uuid:229793fa-b6ab-4842-b479-2a7aeb3daff7'),
    says: ['the questionnaire stands under another name'],
  },
  {
    name: 'both parts under one name',
    at: ['entry', 1, 'fullUrl'],
    put: as('urn:uuid:8ef196e7-b468-422b-9ca2-0531b391ec2f'),
    says: ['the response stands under the name of the questionnaire'],
  },
  {
    name: 'another language',
    at: [...RESPONSE, 'language'],
    put: as('es-US'),
    says: ['the parts are in different languages'],
  },
  {
    name: 'a translation into the language of the text',
    at: [...OPTION, 'valueCoding', '_display', 'extension', 0, 'extension', 0, 'valueCode'],
    put: as('en-US'),
    says: ['fm-pencil-comfort answer.goes-well is not translated as the title is'],
  },
  {
    name: 'two translations into one language',
    at: [...OPTION, 'valueCoding', '_display', 'extension'],
    put: twice,
    says: ['fm-pencil-comfort answer.goes-well is not translated as the title is'],
  },
  {
    name: 'a title twice in its own language',
    at: [...QUESTIONS, '_title', 'extension', 0, 'extension', 0, 'valueCode'],
    put: as('en-US'),
    says: ['the title is in en-US twice'],
  },
  {
    name: 'two questions with one id',
    at: [...ASKED, 'linkId'],
    put: as('fm-copying'),
    says: [
      'two questions have the id fm-copying',
      'fine-motor > fm-pencil-comfort is no question there',
      'fine-motor >  stand in another order',
    ],
  },
  {
    name: 'one option twice',
    at: [...ASKED, 'answerOption'],
    put: twice,
    says: ['fm-pencil-comfort offers answer.goes-well twice'],
  },
  {
    name: 'two answers to one question',
    at: [...SAID, 'answer'],
    put: (value) => [
      ...[value].flat(),
      {
        valueCoding: {
          system: 'urn:uuid:a3b4dbeb-1938-443e-a8f5-05c17d2ab947',
          code: 'answer.often-hard',
          display: 'Often hard',
        },
      },
    ],
    says: ['fine-motor > fm-pencil-comfort has more than one answer'],
  },
  {
    name: 'one answer twice',
    at: [...RESPONSE, 'item', 0, 'item', 1, 'answer'],
    put: twice,
    says: ['about > about/seen-at has one answer twice'],
  },
  {
    name: 'one question answered twice',
    at: [...RESPONSE, 'item', 1, 'item'],
    put: twice,
    says: [
      'fine-motor > fm-pencil-comfort is answered twice',
      'fine-motor >  stand in another order',
    ],
  },
  {
    name: 'a group answered twice',
    at: [...RESPONSE, 'item'],
    put: twice,
    says: ['about is answered twice', 'the answers stand in another order'],
  },
  {
    name: 'an answer in another group',
    at: [...RESPONSE, 'item', 2, 'item', 0, 'linkId'],
    put: as('fm-copying'),
    says: ['sensory > fm-copying is no question there'],
  },
  {
    name: 'answers in another order',
    at: [...RESPONSE, 'item', 1, 'item'],
    put: swapped,
    says: ['fine-motor >  stand in another order'],
  },
  {
    name: 'an answer that is not offered',
    at: [...ANSWER, 'valueCoding', 'code'],
    put: as('answer.never'),
    says: ['fine-motor > fm-pencil-comfort offers no answer answer.never'],
  },
  {
    name: 'an answer in other words',
    at: [...ANSWER, 'valueCoding', 'display'],
    put: as('Very hard'),
    says: ['fine-motor > fm-pencil-comfort shows answer.sometimes-hard in other words'],
  },
  {
    name: 'a text where an option is to be chosen',
    at: ANSWER,
    put: as({ valueString: 'Hard' }),
    says: ['fine-motor > fm-pencil-comfort is answered with a text, not a code'],
  },
  {
    name: 'an option where a text is to be written',
    at: [...RESPONSE, 'item', 5, 'item', 1, 'answer', 0],
    put: as({
      valueCoding: {
        system: 'urn:uuid:a3b4dbeb-1938-443e-a8f5-05c17d2ab947',
        code: 'answer.often-hard',
        display: 'Often hard',
      },
    }),
    says: ['strengths > strengths/own is answered with a code, not a text'],
  },
  {
    name: 'a group with an answer',
    at: [...RESPONSE, 'item', 1],
    put: as({ linkId: 'fine-motor', text: 'Hands', answer: [{ valueString: 'Hard' }] }),
    says: ['fine-motor is a group and has an answer'],
  },
  {
    name: 'a question with questions',
    at: SAID,
    put: as({
      linkId: 'fm-pencil-comfort',
      text: 'Pencil',
      item: [{ linkId: 'a', text: 'a', answer: [{ valueString: 'Hard' }] }],
    }),
    says: ['fine-motor > fm-pencil-comfort is a question and has questions in it'],
  },
];

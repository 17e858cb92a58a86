import type { Sourced } from '../types.ts';

type Step = Sourced & Readonly<{ name: string }>;
type LawSection = Readonly<{ id: string; heading: string; items: readonly Sourced[] }>;
type LawRow = Readonly<{ id: string; topic: string; idea: Sourced; s504: Sourced }>;

const checked = '2026-11-23';
const GUIDE_504 =
  'U.S. Department of Education, Parent and Educator Resource Guide to Section 504, 2016';

const rows: readonly LawRow[] = [
  {
    id: 'who',
    topic: 'Who it is for',
    idea: {
      text: 'A child who fits a group named in the law and, for that reason, needs special education.',
      source: '34 CFR 300.8',
      checked,
    },
    s504: {
      text: 'A student with a disability that “substantially limits” a main part of life, such as learning, walking or seeing.',
      source: `34 CFR 104.3(j); ${GUIDE_504}`,
      checked,
    },
  },
  {
    id: 'ot-alone',
    topic: 'Can OT be the only help?',
    idea: {
      text: 'Mostly no. OT is there to support special education, unless the state counts OT as special education.',
      source: '34 CFR 300.8(a)(2) and 300.39(a)(2)',
      checked,
    },
    s504: {
      text: 'It can be. Section 504 covers “regular or special education and related aids and services”. So a plan can hold more than accommodations. Districts differ.',
      source: '34 CFR 104.33(b)(1); ACES (Connecticut)',
      checked,
    },
  },
  {
    id: 'ask-whom',
    topic: 'Whom to ask, in writing',
    idea: {
      text: 'The principal or the special education office.',
      source: '34 CFR 300.301(b); it names no office, this is common practice',
      checked,
    },
    s504: {
      text: 'The school’s 504 coordinator.',
      source: GUIDE_504,
      checked,
    },
  },
  {
    id: 'time',
    topic: 'How long it can take',
    idea: {
      text: '60 days from the day you agree in writing, or your state’s own time.',
      source: '34 CFR 300.301(c)(1)',
      checked,
    },
    s504: {
      text: 'Ask the school for its own dates, and write them down.',
      source: GUIDE_504,
      checked,
    },
  },
  {
    id: 'notice',
    topic: 'What the school must give you',
    idea: {
      text: 'A written answer with reasons. The school needs your written yes before the first evaluation.',
      source: '34 CFR 300.503 and 300.300(a)(1)',
      checked,
    },
    s504: {
      text: 'Notice, a look at the records, a fair hearing and a review.',
      source: '34 CFR 104.36',
      checked,
    },
  },
];

const steps: readonly Step[] = [
  {
    name: 'The school looks',
    text: 'Each state must find and evaluate children who may need special education. This covers private schools and children without a home.',
    source: '34 CFR 300.111(a)',
    checked,
  },
  {
    name: 'You can ask',
    text: 'A parent or the school can ask for an evaluation. Put it in writing, date it and keep a copy.',
    source: '34 CFR 300.301(b)',
    checked,
  },
  {
    name: 'A quick look is not an evaluation',
    text: 'A teacher or specialist may look at how to plan lessons. That is not an evaluation.',
    source: '34 CFR 300.302',
    checked,
  },
  {
    name: 'The school answers in writing',
    text: 'The answer says yes or no, and why. It says what else the school thought about, your rights and where to get help.',
    source: '34 CFR 300.503(a) and (b)',
    checked,
  },
  {
    name: 'Trying support first',
    text: 'A school may try support steps in class. It may not use them to delay or deny a timely evaluation.',
    source: 'U.S. Department of Education, OSEP Memo 11-07, 2011',
    checked,
  },
  {
    name: 'You agree in writing',
    text: 'The school needs your written yes before the first evaluation. A yes to that is not a yes to services.',
    source: '34 CFR 300.300(a)(1)',
    checked,
  },
  {
    name: 'The evaluation',
    text: 'It must be done within 60 days of your yes, or within your state’s own time. Ask the school which one it uses.',
    source: '34 CFR 300.301(c)(1)',
    checked,
  },
  {
    name: 'Your notes count',
    text: 'The team must use more than 1 tool. It must use what parents tell it, write it down and weigh it.',
    source: '34 CFR 300.304(b) and 300.306(c)(1)',
    checked,
  },
  {
    name: 'Language alone does not decide',
    text: 'Still learning English can never be the main reason a child is found to have a disability.',
    source: '34 CFR 300.306(b)',
    checked,
  },
  {
    name: 'You decide together',
    text: 'Trained staff and the parent decide together. You get a free copy of the report.',
    source: '34 CFR 300.306(a)',
    checked,
  },
  {
    name: 'The IEP meeting',
    text: 'If the answer is yes, a meeting to write the IEP must be held within 30 days.',
    source: '34 CFR 300.323(c)(1)',
    checked,
  },
  {
    name: 'If you do not agree',
    text: 'You can ask for an evaluation by someone outside the school. The school must pay, or ask for a hearing to show that its own was right.',
    source: '34 CFR 300.502(b)',
    checked,
  },
];

const meeting: LawSection = {
  id: 'meeting',
  heading: 'Who comes to an IEP meeting',
  items: [
    {
      text: 'You. A class teacher and a special education teacher. Someone from the district who knows what it can offer.',
      source: '34 CFR 300.321(a)(1) to (4)',
      checked,
    },
    {
      text: 'Someone who can explain what the evaluation means for teaching. Your child too, when it fits.',
      source: '34 CFR 300.321(a)(5) and (7)',
      checked,
    },
    {
      text: 'You may invite someone who knows your child. You may ask the school to invite the OT.',
      source: '34 CFR 300.321(a)(6)',
      checked,
    },
    {
      text: 'The team must think about your child’s strengths and about what worries you.',
      source: '34 CFR 300.324(a)(1)',
      checked,
    },
    {
      text: 'The school must tell you early, say who will come, and agree on a time and place with you. If you cannot come, it must offer another way, like a call.',
      source: '34 CFR 300.322(a) to (c)',
      checked,
    },
  ],
};

const records: LawSection = {
  id: 'records',
  heading: 'School records',
  items: [
    {
      text: 'You can see your child’s school records. The school has 45 days at most to show them.',
      source: 'FERPA, 34 CFR 99.10',
      checked,
    },
    {
      text: 'You can ask the school to correct them. At 18, these rights pass to the student.',
      source: 'FERPA, 34 CFR 99.5; U.S. Department of Education guidance for parents',
      checked,
    },
    {
      text: 'A record is about a student and kept by the school. So a page you hand in may become part of the record. Keep a copy.',
      source: 'Our reading of FERPA, 34 CFR 99.3',
      checked,
    },
    {
      text: 'Most private schools are not covered by this law.',
      source: 'U.S. Department of Education, FERPA questions and answers',
      checked,
    },
  ],
};

const language: LawSection = {
  id: 'language',
  heading: 'Your language',
  items: [
    {
      text: 'Written notices must be easy to understand. They must be in your language unless that clearly cannot be done.',
      source: '34 CFR 300.503(c)',
      checked,
    },
    {
      text: 'The school must help you follow an IEP meeting. That can mean getting an interpreter.',
      source: '34 CFR 300.322(e)',
      checked,
    },
    {
      text: 'Other federal laws also protect families who use a language other than English.',
      source: 'Title VI of the Civil Rights Act; Equal Educational Opportunities Act',
      checked,
    },
  ],
};

const help: LawSection = {
  id: 'help',
  heading: 'Free help',
  items: [
    {
      text: 'Each state has at least 1 Parent Center paid for by federal funds. It serves families of children from birth to age 26.',
      source: 'U.S. Department of Education, Parent Training and Information Centers',
      checked,
    },
    {
      text: 'To find yours, search for “Parent Training and Information Center” and your state.',
      source: 'U.S. Department of Education, Parent Training and Information Centers',
      checked,
    },
  ],
};

/** Rights and steps in plain words: each fact with the rule it was read in. */
export const law = {
  title: 'Rights and steps',
  lead: 'There are 2 federal laws that can bring help at school. These are the main rules.',
  compare: {
    heading: 'IDEA and Section 504, side by side',
    ideaName: 'IDEA (an IEP)',
    s504Name: 'Section 504 (a 504 plan)',
    rows,
  },
  steps: { id: 'steps', heading: 'The steps under IDEA, and the times', items: steps },
  sections: [meeting, records, language, help],
  footer:
    'General information, not legal advice. States add rules. ' +
    'Text checked against federal rules on November 23, 2026.',
};

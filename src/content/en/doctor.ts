import type { HealthKey } from '../../questions/types.ts';
import type { Sourced } from '../types.ts';

type Card = Readonly<{
  /** What the parent ticks. */
  tick: string;
  /** What the card is about. */
  seen: string;
  /** What to do. On an urgent card the 911 line stands first. */
  act: Sourced;
  urgent: boolean;
  /** The short name for the list on the doctor page. */
  paper: string;
}>;

const checked = '2026-11-23';

const cards: Readonly<Record<HealthKey, Card>> = {
  'lost-skill': {
    tick: 'My child could do something before and now can’t.',
    seen: 'A skill your child had is gone, or is going away.',
    act: {
      text: 'If you see this, call your child’s doctor. Do this at any age.',
      source: 'Raising Children Network; Mayo Clinic, 2013',
      checked,
    },
    urgent: false,
    paper: 'Could do something before and now can’t',
  },
  'sudden-change': {
    tick: 'Something changed fast, over days or weeks, and I don’t know why.',
    seen: 'A fast change with no clear reason.',
    act: {
      text: 'If you see this, call your child’s doctor soon.',
      source: 'Raising Children Network; CDC HEADS UP',
      checked,
    },
    urgent: false,
    paper: 'Changed fast, with no clear reason',
  },
  'one-side-now': {
    tick: 'All at once, 1 side is weak or numb, or the face droops.',
    seen:
      'Sudden weakness, numbness or droop on 1 side. Sudden trouble talking, walking or seeing. ' +
      'A sudden, very bad headache.',
    act: {
      text: 'If you see this, call 911 now.',
      source: 'Cook Children’s, BE FAST',
      checked,
    },
    urgent: true,
    paper: 'Sudden weakness, numbness or droop on 1 side',
  },
  'head-injury': {
    tick: 'After a bump or fall: a new headache, mix-ups or unsteady moves.',
    seen:
      'After a bump or fall: a new headache, mix-ups or unsteady moves. ' +
      'Or light or noise bothers your child.',
    act: {
      text:
        'If a headache gets worse or your child throws up again and again, call 911. ' +
        'Call 911 for a seizure, weakness, or if your child is hard to wake. ' +
        'For anything else on this card, get medical care right away.',
      source: 'CDC HEADS UP',
      checked,
    },
    urgent: true,
    paper: 'New changes after a bump or fall',
  },
  pain: {
    tick: 'A hand, wrist or other joint hurts, swells or is stiff in the morning.',
    seen: 'Pain, swelling or stiff joints. Or your child limps, or stops something they liked.',
    act: {
      text: 'If you see this, call your child’s doctor.',
      source: 'Cornwall NHS; thinkJIA',
      checked,
    },
    urgent: false,
    paper: 'Pain, swelling, stiff joints or a limp',
  },
  vision: {
    tick: 'My child squints, covers 1 eye, sits close or loses the place.',
    seen: 'Squinting, covering 1 eye, headaches, rubbing eyes, sitting close or losing the place.',
    act: {
      text: 'If you see this, call and ask for an eye check.',
      source: 'National Institutes of Health, in Education Week, 2012; Nationwide Children’s',
      checked,
    },
    urgent: false,
    paper: 'Eyes and seeing',
  },
  hearing: {
    tick: 'My child often says “What?”, turns the sound up or misses directions.',
    seen: 'Often saying “What?”, turning the sound up or missing directions.',
    act: {
      text: 'If you see this, call and ask for a hearing check. Tell the school nurse too.',
      source: 'Wyoming EHDI program; CDC, in copies',
      checked,
    },
    urgent: false,
    paper: 'Ears and hearing',
  },
  eating: {
    tick: 'My child coughs, gags or chokes when eating or drinking.',
    seen: 'Coughing, gagging or choking at meals, snacks or drinks.',
    act: {
      text:
        'If your child is choking now, call 911. ' +
        'If it happens at other times, call your child’s doctor. Tell the school the same day.',
      source: 'ASHA, in Pediatric Feeding News; Connecticut Department of Education, 2008',
      checked,
    },
    urgent: true,
    paper: 'Coughing, gagging or choking when eating or drinking',
  },
  'bladder-bowel': {
    tick: 'New daytime accidents, pain, holding it all day, or hard stools.',
    seen: 'New accidents after being dry, pain, holding it all day, or hard stools.',
    act: {
      text:
        'If you see this, call your child’s doctor. ' +
        'Ask the school nurse about getting to the restroom.',
      source: 'Blackpool NHS',
      checked,
    },
    urgent: false,
    paper: 'Restroom: new accidents, pain, holding or hard stools',
  },
  'movement-change': {
    tick: 'My child could move in a way before that is hard now.',
    seen: 'Your child is losing ground in moving. Something they could do is now hard.',
    act: {
      text: 'If you see this, call your child’s doctor soon.',
      source: 'Raising Children Network; Mayo Clinic, 2013',
      checked,
    },
    urgent: false,
    paper: 'Losing ground in moving',
  },
  safety: {
    tick: 'My child talks about dying or self-harm, feels hopeless or is not safe.',
    seen: 'Talk of dying or self-harm, feeling hopeless, or being in danger.',
    act: {
      text:
        'If there is danger now, call 911. Call or text 988 at any time, day or night. ' +
        'Help is there in Spanish too. Tell the school today.',
      source: 'Nationwide Children’s, 2023; Mayo Clinic',
      checked,
    },
    urgent: true,
    paper: 'Safety: talk of dying or self-harm, feeling hopeless, or danger',
  },
};

/** The health cards: fixed words from named authorities, opened by the parent's own tick alone. */
export const doctor = {
  title: 'Worth a call to your child’s doctor',
  urgentTitle: 'Get help now',
  lead: 'Tick what you see. Each card says what to do. You can go on with your notes.',
  cards,
};

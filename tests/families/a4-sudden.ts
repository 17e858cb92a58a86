import { answers, details, domainNote, family } from './build.ts';

export const a4Sudden = family({
  title: 'Ravi in grade 9 changed fast this fall; A4 paper, and no sheet for the teacher.',
  child: {
    nickname: 'Ravi',
    grade: '9',
    informant: 'other-adult',
    seenAt: ['home', 'activities'],
    meetingDate: '2026-11-30',
  },
  answers: answers({
    'goes-well': ['fm-voice-tools', 'sc-restroom-use', 'st-group-work'],
    'sometimes-hard': ['fm-writing-pace', 'sr-room-noise'],
    'often-hard': ['fm-readable-writing', 'sr-light-visual', 'st-change-plan'],
    'not-seen': ['sc-materials', 'st-switch-place'],
  }),
  domainNotes: {
    sensory: domainNote({
      inPlace: ['seat'],
      helps: 'A cap with a brim, where the rules let him',
      childSays: 'The words on the whiteboard swim after lunch.',
    }),
  },
  strengths: { chosen: ['sports', 'funny'], hopes: 'That somebody looks at this soon.' },
  topics: ['sr-light-visual', 'fm-readable-writing'],
  details: {
    'sr-light-visual': details({
      where: ['classroom', 'gym'],
      effects: ['misses-part', 'tired-sore'],
      effectNote: 'Comes out of algebra with one hand over his eye.',
      since: 'sudden',
      healthTick: true,
      example: 'From the first week of November he wore sunglasses indoors, which is new for him.',
    }),
    'fm-readable-writing': details({
      where: ['classroom', 'home', 'teacher-told'],
      effects: ['unfinished'],
      since: 'lost',
      better: ['nothing-yet'],
      example: 'His September notebook is easy to read; the one from this month is not.',
      hope: 'Time to sort out what changed before any grades are set.',
    }),
  },
  sharing: { paper: 'a4', pages: ['school', 'questions', 'doctor', 'keep'] },
});

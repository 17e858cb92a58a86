/** What the items of the domain `sensory` are for, as in the content brief, Part 1. */
export const sensoryIntents = {
  'sr-room-noise': {
    subArea: 'Everyday noise',
    observed: 'Working with usual classroom sounds around',
    why: 'Listening in noise keeps maturing into the early teens, so younger students need quieter rooms than adults think',
  },
  'sr-sudden-sound': {
    subArea: 'Sudden or loud sound',
    observed: 'Bells, fire drills, assemblies, hand dryers, gym',
    why: 'Not knowing when the sound will come is often harder than the volume; it can keep a child out of a place',
  },
  'sr-light-visual': {
    subArea: 'Light & busy visuals',
    observed: 'Bright, flickering or reflected light; crowded walls and screens',
    why: 'Lighting and wall displays are among the first room changes school OT guides suggest',
  },
  'sr-clothing-touch': {
    subArea: 'Fabric & clothing feel',
    observed: 'Uniform, coat, gym clothes, socks, seams and tags',
    why: 'A child busy with how clothes feel has less attention for class; it can also slow mornings and gym',
  },
  'sr-seat-feel': {
    subArea: 'Chair, rug, bench',
    observed: 'Staying on the chair, rug or bench the class uses',
    why: 'Seat, height and place in the room can all be changed; describing which seat works is useful to the team',
  },
  'sr-move-settle': {
    subArea: 'Movement need',
    observed: 'Getting the movement needed and coming back to work after',
    why: 'CDC ties recess and activity to on-task behavior and attention',
  },
  'sr-stay-with-task': {
    subArea: 'Staying with a task',
    observed: 'Staying with an assignment long enough to finish it',
    why: 'Many things can shorten work time (interest, level, sleep, hearing, worry, body comfort), so note when it goes better',
  },
  'sr-messy-hands': {
    subArea: 'Messy materials',
    observed: 'Paint, glue, clay, sand, wet or sticky things',
    why: 'Art, science and early-years centers use these every week',
  },
  'sr-lunch-senses': {
    subArea: 'Smells, tastes, lunchroom',
    observed: 'Being around lunchroom smells, sounds and foods',
    why: 'OT lunchroom programs look at sound, smell, sight and movement together as reasons lunch goes well or not',
  },
  'sr-crowd-touch': {
    subArea: 'Close contact',
    observed: 'Being near others who may brush against them',
    why: 'Lines, rugs and passing time put children shoulder to shoulder many times a day',
  },
  'sr-body-signals': {
    subArea: 'Body signals',
    observed: 'Noticing hunger, thirst, bathroom need, heat, cold, hurt',
    why: 'Noticing inside signals is how a child knows to eat, drink, rest or go in time',
  },
  'sr-calm-back': {
    subArea: 'Calming back',
    observed: 'Coming back to calm after upset or excitement, and what helps',
    why: 'Learning waits until a child is settled; what already works at home may work at school',
  },
  'sr-after-school': {
    subArea: 'After the school day',
    observed: 'The first hour after school: fine, wiped out, tearful, explosive',
    why: 'Only families see it; parent and teacher views often differ because each sees a different setting',
  },
  'sr-breaks-tools': {
    subArea: 'Breaks & tools',
    observed: 'Using a break, quiet spot, headphones or fidget when offered, and whether it helps',
    why: 'What has been tried, for how long, and with what effect is the first thing OT request forms ask',
  },
};

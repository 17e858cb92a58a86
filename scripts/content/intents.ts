import type { ItemId } from '../../src/questions/index.ts';

/** What an item is for: a translation carries this over, not the English words. */
type Intent = Readonly<{ subArea: string; observed: string; why: string }>;

/** The intent of every item, as in the content brief, Part 1; for the people who write and review. */
export const intents: Readonly<Record<ItemId, Intent>> = {
  'fm-pencil-comfort': {
    subArea: 'Pencil / tool control',
    observed:
      'Holding and steering a pencil or crayon in comfort for a whole page (NOT which grip)',
    why: 'How a pencil is held did not change speed or neatness in typical 4th graders, so comfort and lasting power are what to describe',
  },
  'fm-hand-stamina': {
    subArea: 'Hand strength & stamina',
    observed:
      'Whether the hand tires, aches or needs shaking out with longer writing, cutting or drawing',
    why: 'Writing quality dropped for all grips after ten minutes of copying; tired hands cost output late in a task',
  },
  'fm-readable-writing': {
    subArea: 'Handwriting readability',
    observed: 'Whether others (and the child later) can read what was written',
    why: 'Work that cannot be read is hard to grade or study from; letter form, spacing or legibility is on the US school OT request forms found',
  },
  'fm-writing-pace': {
    subArea: 'Writing speed',
    observed: 'Getting written work done in the time the class gets',
    why: 'Slow, effortful writing is one of the main things teachers are told to look for; volume rises each grade',
  },
  'fm-tell-vs-write': {
    subArea: 'Telling vs. writing',
    observed: 'Gap between what the child can say aloud and what lands on paper',
    why: 'When ideas are there but paper is the barrier, another way to show learning may help',
  },
  'fm-paper-position': {
    subArea: 'Paper set-up',
    observed: 'Angling the paper and steadying it with the other hand',
    why: 'NHS OT sheets treat paper angle and the helper hand as the first things to set up',
  },
  'fm-desk-fit': {
    subArea: 'Seat & table fit',
    observed: 'Sitting at a table to write with feet and body steady',
    why: 'A chair or table that does not fit adds work for the arm and hand; often an easy classroom change',
  },
  'fm-copying': {
    subArea: 'Copying',
    observed: 'Copying from board, screen or book without losing the place',
    why: 'Notes, homework and math set-up depend on it; a sight check is a sensible first question',
  },
  'fm-line-space': {
    subArea: 'Spacing & lining up',
    observed: 'Keeping letters and numbers on the line, spaced, and in math columns',
    why: 'Crowded or drifting figures can hide correct thinking, most of all in math',
  },
  'fm-class-tools': {
    subArea: 'Classroom tools',
    observed: 'Using scissors, glue, ruler; later lab, art, shop or music tools',
    why: 'Hands-on tasks filled 37-60% of the day in K, 2 and 4 classrooms, far more than handwriting alone',
  },
  'fm-small-parts': {
    subArea: 'Small objects',
    observed: 'Picking up and managing counters, coins, beads, pages',
    why: 'Early math and art lean on small pieces; slow handling means watching while others do',
  },
  'fm-writing-start': {
    subArea: 'Getting going',
    observed: 'Starting when it is time to write; putting off, rushing or getting upset',
    why: 'Putting off or rushing can be a sign that the task costs a lot, not that the child does not care',
  },
  'fm-keyboard': {
    subArea: 'Keyboard & touch',
    observed: 'Typing, trackpad or touch screen for schoolwork',
    why: 'Technology filled about 14% of the observed day in 4th grade against 3-5% in K and 2; demand grows',
  },
  'fm-voice-tools': {
    subArea: 'Other ways to write',
    observed:
      'Whether voice typing, a scribe or other tools have been tried, and if the child then shows more',
    why: 'For a student with an IEP, the team has to consider assistive technology (300.324(a)(2)(v))',
  },
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
  'sc-backpack': {
    subArea: 'Backpack',
    observed: 'Packing, zipping, carrying and unpacking; weight',
    why: 'AOTA suggests a loaded pack of no more than about 10% of body weight; AAP range quoted as 10-20%',
  },
  'sc-coat-shoes': {
    subArea: 'Coat, zipper, shoes',
    observed: 'Getting coat, boots and shoes on, off and fastened',
    why: 'CDC: at 6-8 most children can dress themselves and tie shoes; slow dressing eats into recess',
  },
  'sc-restroom-clothes': {
    subArea: 'Restroom clothing',
    observed: 'Managing waistbands, buttons, zippers, belts in the restroom',
    why: 'NHS OT lists clothing as its own step in toileting; privacy and dignity are at stake',
  },
  'sc-restroom-use': {
    subArea: 'Using the school restroom',
    observed: 'Going when needed, through the whole routine, without holding all day',
    why: 'Some students cut down on food and drink to stay out of school restrooms',
  },
  'sc-wash-groom': {
    subArea: 'Hygiene',
    observed: 'Hand washing, nose and face, later deodorant or period care',
    why: 'Small care tasks shape comfort with classmates, more so from middle school',
  },
  'sc-open-lunch': {
    subArea: 'Opening food',
    observed: 'Milk carton, wrappers, lunch box, bottle, straw packet',
    why: 'Waiting for an adult to open food shortens eating and social time',
  },
  'sc-lunch-line': {
    subArea: 'Lunch routine',
    observed: 'Line, tray, PIN, finding a seat, eating in time, cleaning up',
    why: 'A long chain of steps in a loud, moving room',
  },
  'sc-eat-tools': {
    subArea: 'Eating',
    observed: 'Using utensils or the way food is eaten at home; comfort eating with others',
    why: 'NHS school packs list cutlery; ways of eating differ by family, so describe comfort, not manners',
  },
  'sc-materials': {
    subArea: 'Keeping track of things',
    observed: 'Pencils, papers, folders, charger, desk',
    why: 'Time spent searching is time not learning',
  },
  'sc-locker': {
    subArea: 'Locker',
    observed: 'Opening a lock and swapping items between classes',
    why: 'AOTA names opening a locker combination as a student task',
  },
  'sc-pe-change': {
    subArea: 'Changing for gym',
    observed: 'Changing clothes in the time and space given',
    why: 'Fasteners, time limits, crowding and privacy all meet here',
  },
  'sc-daily-steps': {
    subArea: 'Daily steps',
    observed: 'Arrive, unpack, turn in, line up, pack up in order',
    why: 'Taking part in school routines is its own area in NHS school OT packs',
  },
  'sc-homework-loop': {
    subArea: 'Homework loop',
    observed: 'Getting work home, started, finished and back',
    why: 'Families see this best; it shows which step breaks down',
  },
  'sc-plan-time': {
    subArea: 'Time & schedule',
    observed: 'Due dates, bell times, which class next',
    why: 'The move to middle school asks for planning and timing skills that were handled by adults before',
  },
  'st-personal-space': {
    subArea: 'Personal space',
    observed: 'Room left between self and others in line, on the rug, in talk',
    why: 'Comfortable distance varies by family and culture; describe what happens and how others react',
  },
  'st-hallway': {
    subArea: 'Busy hallway',
    observed: 'Moving through a crowded hallway to the right place, on time',
    why: 'Crowds, noise, bumps and finding the way come at once',
  },
  'st-switch-task': {
    subArea: 'Switching activities',
    observed: 'Stopping one thing and starting the next',
    why: 'Changes between activities took 19-23% of the observed school day, more than handwriting',
  },
  'st-switch-place': {
    subArea: 'Switching places',
    observed: 'Changing rooms, teachers, specials',
    why: 'Each room has its own sounds, seats and rules',
  },
  'st-change-plan': {
    subArea: 'Change of plan',
    observed: 'Substitute, assembly, drill, trip, new seat',
    why: 'School days change often; a heads-up helps many students',
  },
  'st-arrive-leave': {
    subArea: 'Arrival, leaving, bus',
    observed: 'Getting in the door, bus line, bus or car ride, end of day',
    why: 'Travel to and from school is counted as one of the main school settings in published participation frameworks',
  },
  'st-group-work': {
    subArea: 'Group work',
    observed: 'Sharing space, materials and pace with a group',
    why: 'Groups are noisy, close and hard to predict',
  },
  'st-games-turns': {
    subArea: 'Games & turns',
    observed: 'Joining games with rules, turns, winning and losing',
    why: 'Recess is where students practice cooperation, rules and problem solving (CDC)',
  },
  'st-free-time': {
    subArea: 'Free time',
    observed: 'Finding something to do and someone to be with',
    why: 'Least structured parts of the day are often the hardest to see from home',
  },
  'st-move-play': {
    subArea: 'Active play & PE',
    observed: 'Running, climbing, balls, stairs, team games',
    why: 'Children who find movement hard were alone more and in team games less on playgrounds',
  },
  'st-lunch-social': {
    subArea: 'Lunch with others',
    observed: 'Sitting and talking with others at lunch',
    why: 'Enjoyable lunch is linked to feeling connected to school',
  },
  'st-ask-help': {
    subArea: 'Asking for help',
    observed: 'Letting an adult know about a need, break, tool or restroom',
    why: 'Speaking up for what helps is a skill to build early and counts more each year',
  },
  'st-roles-next': {
    subArea: 'Clubs, roles, next steps',
    observed: 'Clubs, jobs, presenting, speaking at own meetings',
    why: 'By 16 the IEP meeting notice must cover life after high school and invite the student',
  },
};

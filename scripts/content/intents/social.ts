/** What the items of the domain `social` are for, as in the content brief, Part 1. */
export const socialIntents = {
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

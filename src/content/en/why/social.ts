/** Why each question about being with others matters at school: what its sources say, in plain words. */
export const socialWhy = {
  'st-personal-space':
    'Being with others at school has to do with the body and the senses too. Personal space is a part of that.',
  'st-hallway': 'In a hallway, crowds, noise, bumps, and finding the way all come at once.',
  'st-switch-task':
    'In a study of 3 classrooms, changes between activities took about a fifth of the day. Handwriting took less.',
  'st-switch-place':
    'Each room has its own sounds, seats, and rules. Going from one to the next is a thing that school OTs work on.',
  'st-change-plan':
    'School days change often: a drill, a trip, a new teacher. For some students this is among the hardest parts of the day.',
  'st-arrive-leave': 'In studies of school life, the trip there and back is a setting of its own.',
  'st-group-work':
    'Groups are loud, close, and full of surprises. School OTs may work on this too.',
  'st-games-turns':
    'The CDC, a health agency, says that recess is a time to practice. Students work together, keep rules, and solve problems.',
  'st-free-time':
    'Recess and lunch have the fewest set steps. They are also among the hardest times to see from home.',
  'st-move-play':
    'In studies, children who found moving hard were alone more on the playground. They also played team games less.',
  'st-lunch-social': 'A lunch that students enjoy goes along with feeling part of the school.',
  'st-ask-help':
    'Speaking up for what helps is a skill that grows with use. It counts more each year.',
  'st-roles-next':
    'By age 16, IEP meetings have to look at life after high school. The student has to be invited.',
};

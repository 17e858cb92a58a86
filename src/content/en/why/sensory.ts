/** Why each question about senses and staying calm matters at school: what its sources say, in plain words. */
export const sensoryWhy = {
  'sr-room-noise':
    'The skill of hearing words in noise grows into the early teens. So young students need rooms that are more quiet than adults think.',
  'sr-sudden-sound':
    'Not knowing when a sound will come is often harder than how loud it is. It can keep a child out of a room.',
  'sr-light-visual':
    'The light and what hangs on the walls can be changed. School OT guides name both among the first changes in a room.',
  'sr-clothing-touch':
    'A child who is busy with how clothes feel has less mind free for class. It can also slow the morning and gym.',
  'sr-seat-feel':
    'The kind of seat, its height, and its place in the room can all be changed. So it helps a team to know which seat works.',
  'sr-move-settle':
    'The CDC, a health agency, links recess and moving to attention in class. It links them to staying on task, too.',
  'sr-stay-with-task':
    'When work is not finished, the reason may not be the lesson. The body or the senses may stand in the way.',
  'sr-messy-hands':
    'Paint, glue, sand, or clay is part of art, science, and play at school each week.',
  'sr-lunch-senses':
    'OT programs for lunch look at sound, smell, sight, and moving as one. All of them shape how lunch goes.',
  'sr-crowd-touch': 'Lines, rugs, and hallways put children shoulder to shoulder many times a day.',
  'sr-body-signals': 'What we feel inside tells us when to eat, drink, rest, or use the restroom.',
  'sr-calm-back':
    'A child can learn once they are calm and ready. School OTs work with students, teachers, and rooms to get there.',
  'sr-after-school':
    'Families see this hour, and school does not. In a study in 21 societies, parents and teachers often saw the same child differently.',
  'sr-breaks-tools':
    'School forms for OT first ask what has been tried. They also ask for how long, and if it helped.',
};

/** Why each question about taking care of self matters at school: what its sources say, in plain words. */
export const selfCareWhy = {
  'sc-backpack':
    'A task that looks small can use up energy that learning needs. OTs suggest a full bag of about a tenth of body weight, or less.',
  'sc-coat-shoes':
    'Coats and boots go on and off for recess and for home. When that takes long, recess gets shorter.',
  'sc-restroom-clothes':
    'British health guides list clothes as a step of their own in the restroom. A child’s privacy is part of it.',
  'sc-restroom-use':
    'Some students eat and drink less so that they can stay out of school restrooms.',
  'sc-wash-groom':
    'Small care tasks shape how at ease a student feels with classmates. That counts more from middle school on.',
  'sc-open-lunch': 'Waiting for help to open food takes time from eating and from friends.',
  'sc-lunch-line': 'Lunch is a long chain of steps in a loud room where people move.',
  'sc-eat-tools':
    'Ways of eating are not the same in each family. So the question is about ease at lunch, not about manners.',
  'sc-materials': 'Time spent looking for things is time away from learning.',
  'sc-locker': 'The U.S. group for OTs names opening a locker as a task that students do.',
  'sc-pe-change': 'Buttons, little time, a full room, and the need for privacy come together here.',
  'sc-daily-steps': 'In OT guides for schools, the steps of the day are an area of their own.',
  'sc-homework-loop':
    'Homework has many steps, from school to home and back. Families see best which step goes well.',
  'sc-plan-time':
    'Before middle school, adults do much of the planning. After the move, students are asked to plan their own time.',
};

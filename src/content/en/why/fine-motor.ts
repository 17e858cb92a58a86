/** Why each question about hands and writing matters at school: what its sources say, in plain words. */
export const fineMotorWhy = {
  'fm-pencil-comfort':
    'In studies in grade 4, no way of holding a pencil was faster or neater. That is why we ask about comfort.',
  'fm-hand-stamina':
    'In a study in grade 4, writing was less neat after 10 minutes of copying. That was true for each way of holding the pencil.',
  'fm-readable-writing':
    'Work that is hard to read is hard to grade or to study from. School forms for OT ask about letters and spaces.',
  'fm-writing-pace':
    'Teachers are told to look for slow writing that takes a lot of effort. With each grade there is more to write.',
  'fm-tell-vs-write':
    'A student may know a lot and still not get it onto paper. Then the writing may be what stands in the way.',
  'fm-paper-position':
    'In writing tips from British OTs, 2 things come first. They are how the paper is turned and the hand that holds it still.',
  'fm-desk-fit':
    'A chair or table that does not fit makes more work for the arm and hand. The seat is a thing that schools can often change.',
  'fm-copying':
    'Notes, homework, and math often start with copying. School forms for OT ask about it too.',
  'fm-line-space':
    'Numbers that run together or drift can hide right thinking. That shows most of all in math.',
  'fm-class-tools':
    'In a study of 3 classrooms, hand tasks filled over a third of the day. Handwriting alone was far less.',
  'fm-small-parts':
    'Early math and art use small things, like counters, coins, and beads. When that is slow, a child may watch while others do.',
  'fm-writing-start':
    'Waiting or rushing can mean that a task costs a lot. It need not mean that a child does not care.',
  'fm-keyboard':
    'In a study of 3 classrooms, grade 4 spent more time with computers than lower grades. The need to type grows with the grades.',
  'fm-voice-tools':
    'Voice typing can take away some of the work of the hand. With a plan called an IEP, the team must think about such tools.',
};

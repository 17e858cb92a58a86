/** The welcome screen. */
export const welcome = {
  page: 'Start',
  heading: 'Get ready to talk with your child’s school',
  lead: 'Put into words what goes well for your child at school and what is hard. In about 10 minutes you have a short PDF to bring to the meeting.',
  start: 'Start',
  atMeeting: 'At the meeting',
  privacyStrong: 'Your answers stay on this device.',
  privacy: 'Nothing is sent to the school, to us, or to anyone else. You decide who sees the PDF.',
  stepsLabel: 'How it works',
  notice: 'Notice',
  noticeText: 'Answer short questions about everyday school life. Skip any you like.',
  check: 'Check',
  checkText: 'See what you noticed, by topic and by place in the school day.',
  talk: 'Talk',
  talkText: 'Take a PDF with good questions for the right people.',
};

/** The child screen. */
export const aboutChild = {
  page: 'About your child',
  heading: 'About your child',
  lead: 'Only the grade is needed. It decides which questions you see.',
  nickname: 'Nickname or initials',
  nicknameHint: 'Used in the questions and on your PDF. Leave it empty if you like.',
  grade: 'Grade',
  gradeHint: 'In summer, choose the grade that is coming.',
  gradeNone: 'Choose a grade',
  informant: 'Who is answering?',
  seenAt: 'Where do you see your child?',
  seenAtHint: 'It helps the school to know what you have seen yourself.',
  meetingDate: 'Date of the meeting',
  meetingDateHint: 'If you know it.',
};

/** The screen that asks what to cover. */
export const cover = {
  page: 'What to cover',
  heading: 'What would you like to think about?',
  lead: 'The school day has 4 parts here. Leave out any you do not need.',
  domains: 'Parts of the school day',
  length: 'How many questions?',
  quick: 'The short way',
  quickHint: 'About 5 minutes. 4 questions for each part.',
  full: 'The full way',
  fullHint: 'About 15 minutes. More of the school day.',
  only: 'Just the chosen questions',
  onlyNone: 'None of them is for this grade. Please choose another way.',
  extras: 'Ask a few extra questions too',
  extrasHint: 'Such as messy hands, lunch lines, or clubs. Only with the full way.',
};

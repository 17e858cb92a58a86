import type { ItemWords } from '../../types.ts';

/** The words of the items about hands and writing, keyed by linkId, in the order asked. */
export const fineMotorItems = {
  'fm-pencil-comfort': {
    completion: {
      'K-2': 'holds a pencil or crayon for a whole page',
      '3-5': 'holds a pencil for a whole page of work',
      '6-8': 'holds a pen or pencil for a whole page of work',
    },
    hint: {
      'K-2': 'Any way of holding it is fine. Is the hand loose and easy, or tight and sore?',
      '3-5':
        'Think of a page of homework. The pencil may glide, or the hand may press hard and ache.',
      '6-8': 'Think of a full page of notes. The pen may move with ease, or the hand may cramp.',
    },
    short: 'holding a pencil for a whole page',
  },
  'fm-hand-stamina': {
    completion: {
      'K-2': 'has a lot to color, cut, or write',
      '3-5': 'has a lot to write by hand',
      '6-8': 'has a lot to write by hand',
      '9-12': 'has a lot to write by hand',
    },
    hint: {
      'K-2': 'Does the hand stay strong to the end? It may also get tired, ache, or need a shake.',
      '3-5':
        'Think of a long story or a full page of math. Does the hand stay strong, or tire and ache?',
      '6-8': 'You might see a steady hand to the last line. Or you might see it shaken and rubbed.',
      '9-12': 'Think of an essay in class. The hand may stay strong, or get tired and sore.',
    },
    short: 'keeping the hand going with a lot to write',
  },
  'fm-readable-writing': {
    completion: {
      'K-2': 'writes letters and words for others to read',
      '3-5': 'writes so that others can read it later',
      '6-8': 'writes so that others can read it later',
      '9-12': 'writes by hand so that others can read it',
    },
    hint: {
      'K-2': 'For example, a name on a drawing or a card for a friend. Can you tell what it says?',
      '3-5': 'Think of a story from last week. Can your child read it back to you?',
      '6-8': 'Think of notes or steps in math. Are they clear a day later, or hard to make out?',
      '9-12':
        'For example, notes, forms, or short answers. Can others read them, and can your teen?',
    },
    short: 'writing so that others can read it',
  },
  'fm-writing-pace': {
    completion: 'finishes written work in the time the class has',
    hint: {
      '3-5': 'Think of a journal page or a page of math. It may be done in class, or come home.',
      '6-8':
        'Think of class notes or short answers. There may be time to spare, or half a page left.',
      '9-12': 'Think of an essay in class or a lab report. The time may be plenty, or run out.',
    },
    short: 'finishing written work in class time',
  },
  'fm-tell-vs-write': {
    completion: {
      'K-2': 'puts on paper a story they can tell out loud',
      '3-5': 'gets onto paper what they can tell you out loud',
      '6-8': 'gets onto paper what they can explain out loud',
      '9-12': 'gets onto paper what they can explain out loud',
    },
    hint: {
      'K-2': 'For example, a long story about a trip. It may fill a page, or become a few words.',
      '3-5': 'Think of a book your child can tell all about. How much of it gets onto paper?',
      '6-8':
        'You might hear a clear answer at dinner. On paper it may be just as full, or very short.',
      '9-12': 'You might hear great ideas in a talk. How many of them reach the essay?',
    },
    short: 'writing down what they can say out loud',
  },
  'fm-paper-position': {
    completion: 'sets up the paper and holds it still to write',
    hint: {
      'K-2': 'You might see one hand hold the page while the other writes. Or the page may slide.',
      '3-5': 'Think of how the paper is turned. Does the other hand hold it, or does it slip?',
    },
    short: 'setting up the paper and holding it still',
  },
  'fm-desk-fit': {
    completion: {
      'K-2': 'sits at a table to write',
      '3-5': 'sits at a desk or table to write',
      '6-8': 'sits at a desk or table to write',
    },
    hint: {
      'K-2': 'Think of the chair and the table. Do feet rest on the floor, or hang and swing?',
      '3-5':
        'You might see flat feet and a steady body. You might see leaning, kneeling, or sliding.',
      '6-8': 'Bodies grow fast at this age. The chair and desk may fit well, or be too small.',
    },
    short: 'sitting steady at a desk to write',
  },
  'fm-copying': {
    completion: {
      'K-2': 'copies letters or words from the board',
      '3-5': 'copies from the board, a screen, or a book',
      '6-8': 'copies notes from the board or a screen',
      '9-12': 'copies notes from the board or a screen',
    },
    hint: {
      'K-2': 'For example, the date or a new word. It may be quick, or the place may get lost.',
      '3-5': 'The eyes may take in a whole line. Or they may go up and down for each letter.',
      '6-8': 'Think of homework copied from the board. Is it all there, or are lines left out?',
      '9-12': 'Slides can go by fast. Notes may be full, or the place may get lost.',
    },
    short: 'copying from the board, a screen, or a book',
  },
  'fm-line-space': {
    completion: {
      'K-2': 'keeps letters and numbers on the line',
      '3-5': 'keeps words spaced and numbers lined up',
      '6-8': 'keeps words spaced and numbers lined up',
    },
    hint: {
      'K-2': 'You might see spaces between words. You might also see words that run together.',
      '3-5': 'Think of a math page. Numbers may stay in columns, or drift across the page.',
      '6-8': 'Think of long math or a chart in science. Do the columns hold, or do numbers slip?',
    },
    short: 'keeping letters and numbers lined up',
  },
  'fm-class-tools': {
    completion: {
      'K-2': 'uses scissors, glue, or a paintbrush',
      '3-5': 'uses scissors, a ruler, or art tools',
      '6-8': 'uses tools for art, math, or science',
      '9-12': 'uses tools for lab, shop, art, or music',
    },
    hint: {
      'K-2': 'Think of cutting on a line or gluing a small shape. It may be fun, or need a helper.',
      '3-5':
        'For example, a straight line with a ruler or a map to cut out. Is it smooth, or slow?',
      '6-8':
        'Think of a compass, a measuring cup, or a flute. Hands may find it easy, or need more time.',
      '9-12': 'Think of a beaker, a saw, a brush, or a guitar. Is it safe and easy, or slow?',
    },
    short: 'using class tools for art, math, or science',
  },
  'fm-small-parts': {
    completion: {
      'K-2': 'picks up small things, like beads or coins',
      '3-5': 'handles small things, like coins or game pieces',
    },
    hint: {
      'K-2':
        'Think of math counters or the page of a book. Fingers may be quick, or things may drop.',
      '3-5':
        'Think of a paper clip or one thin page. Do fingers work well together, or do things slip?',
    },
    short: 'handling small things with the fingers',
  },
  'fm-writing-start': {
    completion: {
      'K-2': 'starts to draw or write at school',
      '3-5': 'starts a page of writing',
      '6-8': 'starts a written assignment',
      '9-12': 'starts an essay or other written work',
    },
    hint: {
      'K-2':
        'Some days there may be a happy start. Other days there may be a wait, a rush, or tears.',
      '3-5': 'You might see a start right away. Or a lot of small things may get done first.',
      '6-8': 'Think of the first 5 minutes. You might see a start, a long wait, or a big rush.',
      '9-12': 'You might see a plan and a first line. Or the page may stay blank until late.',
    },
    short: 'getting started on writing',
  },
  'fm-keyboard': {
    completion: {
      'K-2': 'uses a touch screen or keyboard for school',
      '3-5': 'types on a keyboard for schoolwork',
      '6-8': 'types schoolwork on a keyboard',
      '9-12': 'types papers and notes for school',
    },
    hint: {
      'K-2':
        'Think of tapping, dragging, and finding letters. Fingers may land well, or miss the spot.',
      '3-5':
        'Think of finding keys and moving a mouse. It may help the work along, or slow it down.',
      '6-8': 'Words may flow onto the page. Or each key may take a search.',
      '9-12': 'Typing may keep up with your teen’s ideas. Or it may slow them down.',
    },
    short: 'using a keyboard or touch screen',
  },
  'fm-voice-tools': {
    completion: {
      '3-5': 'says the words and a device or helper writes them',
      '6-8': 'uses voice typing or another way to write',
      '9-12': 'uses voice typing or another way to write',
    },
    hint: {
      '3-5': 'This is called voice typing. Does more of the story come out, or less?',
      '6-8': 'With voice typing, spoken words show up as text. Do more ideas come out, or fewer?',
      '9-12':
        'For example, speech-to-text or a person who takes notes. More may come out, or less.',
    },
    short: 'using voice typing or other ways to write',
  },
} satisfies Record<string, ItemWords>;

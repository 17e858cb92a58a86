import type { ItemWords } from '../../types.ts';

/** The words of the items about senses and staying calm, keyed by linkId, in the order asked. */
export const sensoryItems = {
  'sr-room-noise': {
    completion: {
      'K-2': 'plays or works in a noisy room',
      '3-5': 'works with everyday noise in the room',
      '6-8': 'works with everyday noise in the room',
      '9-12': 'works with everyday noise in the room',
    },
    hint: {
      'K-2': 'Think of voices, chairs, and toys. Your child may keep going, or stop at each sound.',
      '3-5': 'Think of whispers, a fan, or the class next door. Does the work go on, or stop?',
      '6-8': 'Think of group talk or steps in the hall. Your child may work on, or stop to listen.',
      '9-12': 'Think of side talk, a fan, or a full lunchroom. Does the work go on, or stop?',
    },
    short: 'working with everyday noise around',
  },
  'sr-sudden-sound': {
    completion: 'hears a sudden loud sound',
    hint: {
      'K-2': 'Think of a fire drill or a hand dryer. Your child may go on, or cover both ears.',
      '3-5': 'Think of a bell, a drill, or a loud gym. It may be over fast, or stay on their mind.',
      '6-8': 'For example, a whistle, a bell, or a locker slam. Is it over fast, or does it stay?',
      '9-12':
        'Think of bells, drills, or a loud rally. Your teen may go right on, or want to leave.',
    },
    short: 'sudden loud sounds',
  },
  'sr-light-visual': {
    completion: {
      'K-2': 'works in a bright room with full walls',
      '3-5': 'works in a bright room with full walls',
      '6-8': 'works under bright lights or near busy screens',
      '9-12': 'works under bright lights or near busy screens',
    },
    hint: {
      'K-2':
        'Think of ceiling lights or walls full of art. Your child may like it, or squint and turn away.',
      '3-5':
        'Some tube lights (fluorescent) hum or flicker. Is it easy to look and work, or tiring?',
      '6-8':
        'Think of tube lights (fluorescent) or glare on a screen. Do eyes feel fine, or tired?',
      '9-12':
        'Think of fluorescent lights or a bright slide. Your teen may be fine, or ask for less light.',
    },
    short: 'bright lights and busy walls',
  },
  'sr-clothing-touch': {
    completion: {
      'K-2': 'wears the clothes they need for school',
      '3-5': 'wears the clothes they need for school',
      '6-8': 'wears a uniform, gym clothes, or other school clothes',
      '9-12': 'wears a uniform, gym clothes, or other school clothes',
    },
    hint: {
      'K-2':
        'Think of socks, tags, a coat, or a head covering. They may feel fine, or itch and pull.',
      '3-5':
        'Some fabrics may feel soft and fine. Others may itch, like a tag or a new head covering.',
      '6-8': 'Think of new fabrics, seams, or a head covering. Is getting dressed easy, or slow?',
      '9-12': 'Some fabrics may feel fine all day. Others may itch, pull, or feel too tight.',
    },
    short: 'the feel of clothes for school',
  },
  'sr-seat-feel': {
    completion: {
      'K-2': 'sits on the chair or rug in class',
      '3-5': 'sits on the chairs and rugs in class',
      '6-8': 'sits on class chairs or gym benches',
      '9-12': 'sits on class chairs, lab stools, or benches',
    },
    hint: {
      'K-2': 'Think of story time. Your child may sit still, wiggle a bit, or get up a lot.',
      '3-5': 'You might see a body at rest. You might see tipping, leaning, or standing up.',
      '6-8': 'A hard chair may feel fine. Or your child may shift, tip, or ask to stand.',
      '9-12': 'Long classes mean long sitting. It may feel fine, or your teen may shift a lot.',
    },
    short: 'sitting on school chairs, rugs, or benches',
  },
  'sr-move-settle': {
    completion: {
      'K-2': 'moves around and then settles back down',
      '3-5': 'gets to move and then settles back to work',
      '6-8': 'gets to move and then settles back to work',
      '9-12': 'gets to move and then settles back to work',
    },
    hint: {
      'K-2':
        'Think of class after recess. Your child may be ready to listen, or still on the move.',
      '3-5':
        'Think of a stretch, a dance, or recess. Does it help the work, or make it hard to sit?',
      '6-8': 'Think of class after gym. Movement may help the work, or make it hard to begin.',
      '9-12':
        'For example, a walk, a stretch, or a sport. Work may go better after, or be hard to start.',
    },
    short: 'moving and then settling back to work',
  },
  'sr-stay-with-task': {
    completion: {
      'K-2': 'sits long enough to finish a page',
      '3-5': 'stays with an assignment until it is done',
      '6-8': 'stays with an assignment until it is done',
      '9-12': 'stays with an assignment until it is done',
    },
    hint: {
      'K-2': 'Think of a page of letters or a drawing. Your child may finish, or stop partway.',
      '3-5':
        'Think of homework time. You might see one long sit, many short ones, or a page half done.',
      '6-8': 'Some work may get done in one sitting. Other work may need many starts.',
      '9-12': 'Think of a long reading or a problem set. It may get done, or be left partway.',
    },
    short: 'staying with an assignment until it is done',
  },
  'sr-messy-hands': {
    completion: {
      'K-2': 'uses paint, glue, clay, or sand',
      '3-5': 'uses paint, glue, clay, or other messy things',
    },
    hint: {
      'K-2': 'Hands may go right in. Or they may stay away, or need a wash at once.',
      '3-5': 'Think of art or science. Your child may enjoy the mess, or want to wipe it off fast.',
    },
    short: 'using paint, glue, and other messy things',
  },
  'sr-lunch-senses': {
    completion: 'is around the smells, sounds, and foods at lunch',
    hint: {
      'K-2': 'Think of a warm, full lunchroom. Your child may sit and eat, or hold their nose.',
      '3-5': 'A new smell may be fine. Or your child may move away, or eat less.',
      '6-8': 'Your child may eat and chat. Or the smells and noise may make it hard to eat.',
      '9-12':
        'Your teen may eat there with ease. Or they may look for a place with less noise and smell.',
    },
    short: 'being around lunch smells, sounds, and foods',
  },
  'sr-crowd-touch': {
    completion: {
      'K-2': 'stands or sits close to other kids',
      '3-5': 'is close to kids who may brush past',
      '6-8': 'is in a crowd where people brush past',
      '9-12': 'is in a crowd where people brush past',
    },
    hint: {
      'K-2': 'Think of the line, the rug, or the bus. Your child may be fine, or pull away.',
      '3-5': 'A light bump in line may be soon forgotten. Or it may feel like a hard push.',
      '6-8': 'Think of a full hallway or bus. Your child may walk on, or wait until it clears.',
      '9-12':
        'Think of stairs and halls between classes. Is it fine, or does your teen wait for space?',
    },
    short: 'being close to others who may brush past',
  },
  'sr-body-signals': {
    completion: 'feels hungry, thirsty, hot, cold, or hurt',
    hint: {
      'K-2': 'Your child may tell you soon. Or a coat may stay on in the hot sun.',
      '3-5': 'Your child may get a drink in time. Or they may notice a cut only much later.',
      '6-8': 'Your child may eat, drink, or rest in time. Or it may take a reminder.',
    },
    short: 'noticing hunger, thirst, heat, cold, or hurt',
  },
  'sr-calm-back': {
    completion: {
      'K-2': 'calms down after being upset or very excited',
      '3-5': 'calms down after being upset or very excited',
      '6-8': 'gets back to calm after a big feeling',
      '9-12': 'gets back to calm after a big feeling',
    },
    hint: {
      'K-2': 'Calm may come with a hug or a quiet spot. Or the feeling may last a long time.',
      '3-5': 'Think of a lost game or a birthday party. Calm may come soon, or take a while.',
      '6-8':
        'Think of a fight with a friend or great news. Calm may come soon, or take all evening.',
      '9-12': 'Your teen may know what helps, like music or a walk. Or it may take all evening.',
    },
    short: 'calming down after being upset or excited',
  },
  'sr-after-school': {
    completion: 'gets through the first hour after school',
    hint: {
      'K-2': 'Your child may chat and play. Or you might see tears, a nap, or very big feelings.',
      '3-5': 'You might hear all about the day. You might see a tired child who needs to be alone.',
      '6-8': 'Your child may talk, eat, or rest. Or small things may lead to loud words.',
      '9-12': 'Your teen may relax and talk. Or you might see a shut door, sleep, or sharp words.',
    },
    short: 'the first hour after school',
  },
  'sr-breaks-tools': {
    completion: {
      'K-2': 'uses a break, a quiet spot, or headphones',
      '3-5': 'uses a break, headphones, or a fidget',
      '6-8': 'uses a break, headphones, or a fidget',
      '9-12': 'uses a break, a quiet place, or headphones',
    },
    hint: {
      'K-2': 'It may help your child get ready to learn. Or the tool may turn into a toy.',
      '3-5': 'A fidget is a small thing to squeeze or turn. It may help, or get in the way.',
      '6-8':
        'Think of a short walk or a small thing to squeeze. Does it help, or feel strange in class?',
      '9-12':
        'Think of a short walk or earplugs. Your teen may find that it helps, or leave it in the bag.',
    },
    short: 'using breaks, headphones, or a fidget',
  },
} satisfies Record<string, ItemWords>;

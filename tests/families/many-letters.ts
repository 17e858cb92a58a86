import { answers, details, domainNote, family, tried } from './build.ts';

// Odd spaces are written as escapes so that they can be seen here: \u00a0 no-break, \u2009 thin,
// \u202f narrow no-break, \u2003 em space.
export const manyLetters = family({
  title: 'Zoë-Łucja in grade 6 has family across Europe and beyond, and notes in their languages.',
  child: {
    nickname: 'Zoë-Łucja',
    grade: '6',
    informant: 'together',
    seenAt: ['home', 'homework', 'activities'],
    meetingDate: '2026-12-08',
  },
  coverage: { length: 'full' },
  answers: answers({
    'goes-well': ['fm-voice-tools', 'sr-clothing-touch', 'sc-backpack', 'st-free-time'],
    'sometimes-hard': ['fm-copying', 'sr-crowd-touch', 'st-change-plan', 'st-group-work'],
    'often-hard': ['fm-writing-pace', 'sr-room-noise', 'sc-homework-loop'],
    'not-seen': ['sc-locker', 'st-hallway'],
  }),
  domainNotes: {
    'fine-motor': domainNote({
      inPlace: ['tool'],
      helps: 'Zażółć gęślą jaźń: babcia czyta na głos, a ona pisze tylko hasła.',
      childSays: '„Nejvíc mě baví psát příběhy o žluťoučkém koni.“',
    }),
    sensory: domainNote({
      inPlace: ['seat', 'break'],
      helps: 'Chỗ ngồi gần cửa sổ, nơi yên tĩnh nhất lớp, giúp cháu đỡ mệt và vẽ được rất đẹp.',
      childSays: '« Là-bas, près du cœur de la cour, ça résonne où que j’aille ! »',
    }),
    'self-care': domainNote({
      helps: 'Çantasını akşamdan hazırlıyoruz; İpek teyze ışığı söndürüp iyi geceler diyor.',
      childSays: '«Τα ξεχνάω όλα όταν βιάζομαι», λέει η μικρή στον παππού της.',
    }),
    social: domainNote({
      inPlace: ['warning'],
      helps: 'Її ґрунтовно попереджають про зміни за п’ять хвилин, і їй від цього легше.',
      childSays: 'Mér þykir best að þekkja reglurnar áður en leikurinn byrjar, sagði hún.',
    }),
  },
  strengths: {
    chosen: ['languages', 'music', 'art'],
    own: '• Sings in four languages\n• Saves her pocket money (12,50 €) for a “real” accordion\n• Letters to great-aunt Ğülşen — by hand – every month',
    hopes: 'One\u00a0calm\u2009year\u202fplease,\u2003with room for all her words…',
  },
  topics: ['fm-writing-pace', 'sr-room-noise', 'sc-homework-loop'],
  details: {
    'fm-writing-pace': details({
      where: ['classroom', 'home'],
      effects: ['out-of-time', 'unfinished'],
      effectNote: 'She says “almost” — then the bell rings.',
      since: 'change',
      betterNote: 'Typing on the Õunapuu keyboard with ñ, ß, ø and ų',
      tried: [
        tried('Extra 10 minutes\tand a quiet desk', {
          where: 'school',
          howLong: 'weeks',
          helped: 'a-bit',
        }),
        tried('Diktát s paní učitelkou Dvořákovou', { where: 'both', howLong: 'days' }),
      ],
      example:
        'Mr. Şahin’s quiz:\n\tquestion one – done,\n\tquestion two – half,\n\tthe rest – “I knew it all, Tato!”',
      hope: 'Żeby mogła pokazać, co wie, bez pośpiechu.',
    }),
    'sr-room-noise': details({
      where: ['cafeteria', 'teacher-told'],
      effects: ['energy'],
      better: ['quiet'],
      example: 'Tại căng-tin, cháu bịt tai và chỉ ăn được nửa ổ bánh mì trước khi chuông reo.',
      hope: 'Un coin tranquille, même tout petit, à l’heure du déjeuner.',
    }),
    'sc-homework-loop': details({
      where: ['home'],
      effectNote: 'Ξεχνά το τετράδιο στο θρανίο σχεδόν κάθε Παρασκευή.',
      betterNote: 'Коли зошит лежить у жовтій теці біля дверей',
      example: 'Ödevini yaptı, ama çantasına koymayı unuttu; öğretmeni yine de gülümsedi.',
      hope: 'Að heimavinnan komist heil á leiðarenda, þótt veðrið sé vont.',
    }),
  },
});

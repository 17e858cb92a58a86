import { answers, details, domainNote, family, tried } from './build.ts';

export const manyScripts = family({
  title: 'Noor 🎒 in grade 6 lives between languages, and her family writes in all of them.',
  child: {
    nickname: 'نور Noor 🎒',
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
      helps:
        'طفلتي تكتب ببطء (في الصف السادس) لكنها تحب الرياضيات 123 والرسم كثيرًا، وتفضّل الكتابة على الحاسوب.',
      childSays: 'הילדה שלי קוראת לאט (כיתה ו) אבל אוהבת חשבון 456 וציור.',
    }),
    sensory: domainNote({
      inPlace: ['seat', 'break'],
      helps: 'शांत कोने में बैठने से उसे बहुत मदद मिलती है, क्षमा और त्रिभुज जैसे शब्द भी आसान लगते हैं।',
      childSays: 'ห้องเรียนเสียงดังมาก หนูชอบนั่งริมหน้าต่างเพราะเงียบกว่าและมองเห็นต้นไม้ข้างนอกได้ชัดเจน',
    }),
    'self-care': domainNote({
      helps: '她每天晚上自己收拾书包，我们只需要提醒一次。作业本放在黄色的文件夹里，就不会忘记。',
      childSays: '妹妹說：「我知道功課在哪裡，只是早上太趕了，沒有時間檢查。」',
    }),
    social: domainNote({
      inPlace: ['warning'],
      helps:
        '予定が変わる前に、ひとこと声をかけてもらえると落ち着いて動けます。カードも役に立ちます。',
      childSays: '갑자기 바뀌면 무서워요. 미리 말해 주면 괜찮아요.',
    }),
  },
  strengths: {
    chosen: ['languages', 'music', 'art'],
    own: 'Draws 👩‍🎨 and sings 🎶 for her family 👨‍👩‍👧‍👦 — five stars ⭐⭐⭐⭐⭐!\nשלום = سلام = Peace ☮ → ♥\nTastes: ½ π ≈ 1.57, x² ≤ 9',
    hopes:
      'يا رب تكون السنة (2026/2027) هادئة! She said שלום to her friend Ahmed (أحمد علي) at 10:30.',
  },
  topics: ['fm-writing-pace', 'sr-room-noise', 'sc-homework-loop'],
  details: {
    'fm-writing-pace': details({
      where: ['classroom', 'home'],
      effects: ['out-of-time', 'unfinished'],
      effectNote: 'வகுப்பில் எழுதி முடிக்க அவளுக்கு நேரம் போதவில்லை.',
      since: 'change',
      betterNote: 'কম্পিউটারে লিখলে সে অনেক তাড়াতাড়ি শেষ করতে পারে।',
      tried: [
        tried('ተጨማሪ 10 ደቂቃ እና ጸጥ ያለ ቦታ', { where: 'school', howLong: 'weeks', helped: 'a-bit' }),
        tried('صفحه‌کلید بزرگ‌تر با حروف پ چ ژ گ', { where: 'both', howLong: 'days' }),
      ],
      example: 'Մի անգամ նա գրեց ընդամենը երեք բառ։\nერთხელ მან მხოლოდ სამი სიტყვა დაწერა.',
      hope: 'امید ہے کہ وہ جو جانتی ہے، لکھ کر دکھا سکے۔',
    }),
    'sr-room-noise': details({
      where: ['cafeteria', 'teacher-told'],
      effects: ['energy'],
      better: ['quiet'],
      example: 'ਕੈਫੇਟੇਰੀਆ ਵਿੱਚ ਉਹ ਕੰਨ ਬੰਦ ਕਰ ਲੈਂਦੀ ਹੈ। કેફેટેરિયામાં તે કાન બંધ કરે છે.',
      hope: 'నిశ్శబ్దంగా ఉండే చోటు కావాలి. ನಿಶ್ಯಬ್ದವಾದ ಜಾಗ ಬೇಕು. ശാന്തമായ ഒരു സ്ഥലം വേണം. නිස්කලංක තැනක් ඕනෑ.',
    }),
    'sc-homework-loop': details({
      where: ['home'],
      effectNote: 'ນາງລືມປຶ້ມບັນທຶກໄວ້ໃນໂຕະເກືອບທຸກວັນສຸກ',
      betterNote: 'នៅពេលសៀវភៅនៅក្នុងថតពណ៌លឿងជិតទ្វារ',
      example: 'အိမ်စာပြီးပေမယ့် လွယ်အိတ်ထဲထည့်ဖို့ မေ့သွားတယ်။',
      hope: 'שָׁלוֹם לְכֻלָּם, וְשֶׁיִּהְיֶה שָׁקֵט.',
    }),
  },
});

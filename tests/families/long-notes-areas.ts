import { domainNote, paragraphs } from './build.ts';

/** The notes at the end of each domain in the family `long-notes`, each near its limit of 2000. */
export const longNotesAreas = {
  'fine-motor': domainNote({
    inPlace: ['seat', 'break', 'tool', 'helper', 'routine', 'warning'],
    helps: paragraphs(
      'Ms. Alvarez, who taught Rosa in grade 2, found most of what works, so the credit is hers. She let Rosa stand at the side table to write. The slanted board there was an old three-ring binder turned on its side, and it made a real difference to how long she could keep going.',
      'Pencils matter more than we expected. The short golf pencils from the library are her favorite. Thick ones slide around. She keeps two in her cubby and one in the art drawer, and she sharpens them herself on Monday morning with the hand sharpener. Please let her keep that job, because she is proud of it.',
      'For longer pieces, talking first is the key. At home she walks around the kitchen island and tells me the whole thing from start to end. I write down one word for each part on a sticky note. Then she lines up the notes on the table and writes one part at a time. With the notes she wrote eleven lines about otters. Without them, on the same topic, she wrote the title.',
      'Graph paper for math was her own idea. One digit in each square, and the columns stay straight. We can send in a pad whenever the class runs out. Her uncle prints them at work.',
      'Typing is new. We use a free practice site for ten minutes on Saturdays, and she can find most of the letters with both hands now. The tablet from school has a screen that is a little too quick for her; a small mouse in place of the trackpad would help.',
      'Scissors are fine if they are the ones with the green handles. The class set of blue ones is stiff. She told me that last year she traded with Jonah each time, which worked because Jonah does not mind either way.',
      'One more thing that helps is knowing how much is enough. “Write about your weekend” has no end. “Write four sentences about your weekend” has one, and she will often go past it once she has arrived there. A star in the margin where the page may stop does the same job, and nobody else needs to know what the star is for. Thank you for asking about this before anything else.',
    ),
    childSays: paragraphs(
      'I asked Rosa in the car, because that is where she talks best, and I wrote it down when we got home. These are her words as close as I could keep them.',
      '“Writing is like carrying a bucket of water up the steps. You can do it but you can’t talk or look around while you do it. And then somebody says now carry another bucket, and you think, but I just did that. And the other kids have tiny buckets. I don’t think they know.”',
      '“When I do it with my voice it is like the water comes out of a hose. It just goes. I said that to Grandpa and he said then use the hose. But you can’t use the hose on Fridays because Friday is the journal and the journal is pencil only.”',
      'I asked what she would change if she were the teacher. “I would let people pick. Like at the ice cream place. You could have pencil, or typing, or tell it to somebody, or draw it with labels. And you could have two scoops, so you could draw and tell. And nobody would say that’s babyish because everybody would be picking something.”',
      'Then I asked what she likes about it. She thought for a long time, all the way past the fire station. “I like when it’s finished and there is a lot of it. I like when Mr. Park reads it in his good voice. I like the sound of the golf pencil. I like drawing the first letter really big like in the fairy tale book. I like spelling hard words because they are like a code, and I know lots of the codes.”',
      'About her hand she said, “It’s not that it hurts like a cut. It’s like when you hold a shopping bag and the handle makes a line. It goes away when I shake it. Sometimes I shake it under the table so it doesn’t look weird. Ines does it too, but she does it because she’s copying me, I think, to be nice.”',
      'And at bedtime, from the dark, when I thought we were done with the subject: “Mom? You can tell them the bucket thing. But say I’m strong.” So I am telling you. She carries a great deal, and she gets there, and I would love for us to find out together which buckets she really needs to carry.',
    ),
  }),
  sensory: domainNote({
    inPlace: ['seat', 'break', 'tool', 'helper', 'routine', 'warning'],
    helps: paragraphs(
      'The best thing anyone did was to show us the schedule of drills. Knowing the week was enough; we did not need the minute. We put a small bell sticker on the calendar and talk it through at breakfast. She still covers her ears, and she walks out with her line, and by the time they are back at their desks it is over for her.',
      'Her seat by the bookshelf is good. There is a wall behind her and nobody passes. When the class moved into rows in September she was in the middle for a week, and the notes that came home that week were all about turning around. Mr. Park moved her without making it a big event and it stopped the same day.',
      'Headphones: yes, the gray ones, and only for work that she does alone. She likes to have them around her neck even when they are off. I know this may look odd. To her it is like having an umbrella along.',
      'Movement works before, not after. If she carries the library crate down the hall or wipes the tables first, the next half hour goes well. If the movement comes as a break once she has already come apart, it only makes the coming back longer. On the days with gym first thing in the morning, we hear good news.',
      'At lunch she does best at the end of the table, near the wall with the mural. Packed food from home, the same four things in rotation, no surprises. She does want to try new food, but at our own kitchen counter with the radio on, and on her own terms.',
      'When she is upset, fewer words. One person, low voice, no questions. “I am here. We have time.” Then wait. It takes as long as a song or two. Afterward a drink of cold water and something to do with her hands, such as sorting the markers. Talking about what happened can wait until the afternoon, and she will bring it up herself if she feels that you are not angry.',
      'The rug is hard for her and the edge of the rug is easy. A carpet square of her own, the scratchy kind, is a small thing that we would be glad to bring in from the store.',
    ),
    childSays: paragraphs(
      'This one we did with drawings, since she had more to draw than to say. I am copying the labels she wrote or told me, with her permission, and I can bring the pictures to the meeting if you would like to see them.',
      'Drawing one is the cafeteria from above, like a map. Arrows go everywhere. She said, “These are the noises. The red ones come from the kitchen, the trays. The purple ones are the people. This black one is the whistle. I put it in the middle since it goes to all of the places at once.” In the corner is a tiny table with a roof on it. “That’s where I would eat if it was real.”',
      'Drawing two is her at her desk with a bubble around it. “In the bubble I can hear my own brain. When somebody bumps the desk it pops. Then I have to make a new one and it takes all my soap.” I asked her how long a new one takes. “Depends. If it’s quiet, not long. If it’s indoor recess, then it’s until home.”',
      'Drawing three is the gym, and it is happy. There are ropes and a person hanging upside down from one of them. “That is me. It’s loud in there too but it’s my loud.” She wanted me to be sure to write that down, because people think that she does not like the gym, and she does. It is the buzzer on the scoreboard that she cannot stand, and only that.',
      'On the last page there is no picture. She asked me to write in big letters: I AM NOT BEING RUDE WHEN I PUT MY HOOD UP. Below it, smaller, and in her own hand: “I can still hear you. I can hear you better.”',
      'When we had finished I asked her if there was anything about school that feels good to her eyes or her ears or her skin. She came up with a list right away. The fish tank. The sound of pages when everyone is reading. The smooth rail by the ramp. The window in Mrs. Dunn’s office with the colored glass, when the sun is in it. The last song in music class, which has a part where you hum. I had not known about any of these, and now I think about them on the way to work.',
    ),
  }),
  'self-care': domainNote({
    inPlace: ['seat', 'break', 'tool', 'helper', 'routine', 'warning'],
    helps: paragraphs(
      'Pictures beat words in the morning. By our front door hangs a strip with seven photos of Rosa doing each step: shoes, hair, lunch, folder, water, coat, kiss. She moves a clothespin along it. Since we put it up in August we have been late twice, and one of those was the snow. Mr. Park took a photo of the strip and made one like it for the end of the day at school. It hangs inside her cubby. Please keep it there even if she seems not to look at it, because she does.',
      'The backpack has one big pocket on purpose. We tried the kind with many pockets and things went in and did not come out. A bright orange folder goes in first, against the back, and anything that is paper goes in the folder. If a teacher hands her something at the bus, it helps to say “orange” and nothing more.',
      'Clothes: leggings, pull-on shoes for most days, and a coat with big teeth on the zipper. She can tie laces now if she sits on a step and nobody is waiting. We are glad about that and we do not push it on school days.',
      'Food comes in boxes that she can open. We practiced each one on the weekend. String cheese is still a puzzle, so I make a small cut in the wrapper. Milk at school she opens with the end of her spoon, a trick from her cousin in Tucson, and she has taught it to half the table.',
      'In the restroom she needs time more than help. Going when the others are in class, rather than in the rush after lunch, is what made it work last year. She has a quiet signal with Mr. Park: two fingers on the edge of his desk. He nods and she goes. It is the nod that does it. She told me that asking out loud was the hard part.',
      'At the end of the day, the desk check with Ines is the best five minutes we never thought of ourselves. They look for three things each, they tell each other what they found, and they race to the line. More of that, please, in any form.',
      'She is a helper at heart. Give her a job and she grows a little taller while she does it.',
    ),
    childSays: paragraphs(
      'Rosa and her brother made this into a radio show at the dinner table, so you get it as questions and answers. Mateo is eleven and asked the questions. I only wrote.',
      'Mateo: Welcome to the show. What is the hardest thing in the whole building? Rosa: The water fountain by the office. You have to push and drink and hold your hair, and that’s three hands. Mateo: What is the easiest thing? Rosa: Recess. Mateo: Recess is not a thing you do, it’s a time. Rosa: It’s the easiest time, then.',
      'Mateo: Tell our listeners about your cubby. Rosa: It’s number nineteen. It has a hook that is too high and a shelf that is too deep. If I put my mittens at the back they are gone until spring. So I clip them on my sleeves with the clips from Dad’s garage. A first grader asked me where I bought those and I said they are custom.',
      'Mateo: And lunch? Rosa: I like to sit down first and then look for what’s in there. If you stand in the line you can’t look. By the time you have the tray and the fork and the card thing, your table is full, and you have to do the walk. Mateo: What’s the walk? Rosa: It’s when you walk around with your tray like you are going somewhere. Everybody knows what it is.',
      'I stopped writing for a moment at that one. Mateo, to his credit, said that he does the walk too, and that in middle school the walk is longer.',
      'Mateo: Last question. What should grown-ups do more of? Rosa: Wait. Mateo: Wait for what? Rosa: Just wait. Like when I’m doing my zipper, don’t look at it, look at something else, and then it closes. If you look at it, it gets shy. Mateo: Your zipper gets shy? Rosa: Yes. Mateo: Thank you for being on the show. Rosa: Do I get a prize?',
      'She got the last piece of cornbread. I am sending this in with a smile and also because I believe that there is something true in it about waiting, which I am trying to learn too, on the mornings when the bus is already at the corner and I am holding both of her gloves.',
    ),
  }),
  social: domainNote({
    inPlace: ['seat', 'break', 'tool', 'helper', 'routine', 'warning'],
    helps: paragraphs(
      'One friend at a time. With Ines or with Jonah she is easy and bossy and full of ideas. With three others she goes silent, and by five she has found a reason to be at the drinking fountain. If groups could be pairs, or if she could join a group together with one of those two, you would meet the child whom we know.',
      'She likes to be told the rules before the game begins, all of them, including the ones which everyone seems to know already. Her cousins once spent ten minutes explaining kickball to her on a napkin, and after that she played the entire afternoon. It was not the kicking. It was who goes when, and what happens if.',
      'For changes in the plan, a card on her desk works well. It has two lines: “first” and “then.” When there is a substitute, or assembly, or picture day, somebody fills in the two lines with a marker and she reads it and she is all right. It costs about a minute. Last spring the office aide, Mr. Bell, did this each morning on his way past, and I do not think he knows how much it meant.',
      'In the hallway she would rather be first or last than in the middle. Last is better. Then no one is behind her. She holds doors, too, so give her that job and everybody gains.',
      'At recess the garden club has been a gift. There is a task, there is a grown-up close by, and the talk is about worms. We were told that it ends with the first frost. Could something like it go on indoors? She would sort seeds, draw labels, feed the fish. She has asked me twice already.',
      'When something goes wrong between her and another child, she can tell you what happened if you ask her to show it with figures or drawings. If you ask her “why,” she will say “I don’t know,” and she means it.',
      'Above all: she reads faces very closely. If you like her, she can tell, and everything else gets easier from there.',
      'Their club is the Regenwurmbeobachtungsfreundschaftsgesellschaft: https://school-garden.example.org/clubs/2026-2027/worms-and-friends/how-to-start?from=recess&room=12#indoors',
    ),
    childSays: paragraphs(
      'She wrote this part herself on my old laptop, over three evenings, and asked me to fix the spelling and nothing else. I have kept to that.',
      '“Dear school. My name is Rosa and I am in the room with the paper dragon. I am writing about people. I like people. I have a list of the people I like and it has 23 on it, and two of them are dogs.',
      '“What I want to tell you is that I am thinking when I’m quiet. When you do group work everybody talks at the same time and I am waiting for a hole. Sometimes there is no hole. Then it’s done and the teacher says did everyone share, and they all say yes. But I had a good idea about the bridge. It was to use triangles.',
      '“I don’t like it when a kid says you can’t play because we have enough. How can you have enough? It’s tag. I know you’re supposed to say okay and find another game. I do say okay. But the other game is mostly me.',
      '“I like when Ines saves me a place. I like it when there’s a job. I like the crossing guard, since he says the same thing to me every day, and I say the same thing back, and then it’s a good day. I like chess club but I would like to be able to come in late without all of them looking.',
      '“I want to know who is going to be my partner before it’s time. You could write it on the board very small. I would look for it, and I’d be ready. And I want to know when we are going to switch seats. Last time I came in and my desk was some other place, with my stuff in it, and I thought that I was in the wrong room.',
      '“That’s all. No, one more. When I don’t look at you I’m listening. When I look at you I am looking. I can do both but not for a long time. Sincerely, Rosa. P.S. Please say hi to the fish from me. P.P.S. The triangles would have worked. I tried it at home with spaghetti and marshmallows and it held up Mateo’s whole dictionary.”',
    ),
  }),
};

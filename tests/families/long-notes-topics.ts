import { details, paragraphs, tried } from './build.ts';

/** The details of the five topics of the family `long-notes`, every text near its limit. */
export const longNotesTopics = {
  'fm-tell-vs-write': details({
    where: ['classroom', 'home', 'teacher-told', 'child-told'],
    effects: ['out-of-time', 'unfinished', 'upset', 'embarrassed', 'avoids'],
    effectNote:
      'Her reports read as if she had nothing to say, and then she is asked to do the easier page. At the museum she explained the whole water cycle to a guard. On the sheet about it she had put down the word “rain,” a drawing of a cloud with shoes on, and her name in very careful letters.',
    since: 'as-long-as-known',
    better: ['morning', 'friend', 'quiet', 'shorter', 'people', 'tool-seat'],
    betterNote:
      'When somebody writes while she talks, and then she copies only the sentence she likes best. When the topic is animals, or food, or anything her grandfather told her. When the page has lines with a gray stripe, and there is a picture to begin from. Early in the day, and not after the assembly.',
    tried: [
      tried(
        'Sticky notes with one word for each part of the story, lined up along the edge of the kitchen table, then written up one at a time. We began in the summer and have done it for most homework since then. She now asks for the notes herself, and she likes to choose the colors, one for each character.',
        { where: 'home', howLong: 'term', helped: 'yes' },
      ),
      tried(
        'A story map on the school tablet, with boxes to fill in. The boxes were small and the keyboard covered half of them, so she spent her time scrolling up and down. Mr. Park and I agreed to stop after two weeks and to look at something with fewer boxes once the new tablets have come in for the class.',
        { where: 'school', howLong: 'weeks', helped: 'no' },
      ),
      tried(
        'Recording herself on my phone and listening to it with the pause button. She enjoys the recording part a lot and has made eleven episodes of a show about otters. Writing down what she hears is slow, as she wants to keep every word. It may be worth another go with a shorter clip, or with just one.',
        { where: 'both', howLong: 'weeks', helped: 'a-bit' },
      ),
      tried(
        'Answering the science questions out loud to Mrs. Dunn in the small office, with the door open, on Thursday mornings. That began only last week, so there is little to tell yet. She came home talking about magnets for the entire evening and wanted to show us which spoons would stick to the stove.',
        { where: 'school', howLong: 'days', helped: 'too-soon' },
      ),
    ],
    example: paragraphs(
      'The second Wednesday in October was the day of the harvest letter. Everyone was to write to a farmer. At breakfast she had told us her letter from “Dear Mr. Lindqvist” to the end: why pumpkins have ribs, how many seeds we counted, that her brother is scared of corn mazes, and would he please tell her if goats eat the vines.',
      'In the folder that afternoon there was a page with “Dear Mr. L” at the top and a hole where she had erased. Mr. Park wrote that she sat with it for the whole period and was polite about it. She would not go out to recess until he promised that the farmer would not get “the empty one.”',
      'After dinner I typed while she walked around the island and told it again. It came to a page and a half. She signed it, drew the goat, and put a stamp on it, upside down. The farmer wrote back to her in November, and he said that in forty years nobody had ever asked him about the ribs. The answer is on our refrigerator.',
    ),
    hope: 'That when people at school want to know what Rosa thinks, they have more than one way to find out, and that she gets to choose among them on an ordinary day without a big talk about it first. By spring I would love to see one piece of her work up in the hallway that sounds like her when she speaks. It can be typed, told, or drawn with labels. I would also like her to know that the slow kind of writing is still worth some practice, in small amounts, when she is rested and the page has an end.',
  }),
  'sr-room-noise': details({
    where: ['classroom', 'cafeteria', 'teacher-told', 'child-told'],
    effects: ['out-of-time', 'misses-part', 'upset', 'energy', 'left-out'],
    effectNote:
      'By the end of a loud morning she has stopped talking, and what she does then is often taken for not listening. She misses the directions that are given while chairs are still moving. Twice this fall she went to the wrong table for math since the groups had been read out during the clean-up song.',
    since: 'change',
    better: ['morning', 'quiet', 'after-moving', 'warning', 'tool-seat'],
    betterNote:
      'In the library corner. In the first half hour, before the door to the courtyard is propped open. With tennis balls on the chair legs, which room four has and ours does not. When directions are on the board as well as spoken. On rainy days it is the reverse: everyone is in, and nothing seems to help.',
    tried: [
      tried(
        'Gray headphones from the lost and found, then a pair of our own that fit better. She wears them during silent reading and on the bus. In math she takes them off because she wants to hear what the others say about the problem, and that seems wise to us, so we have left it entirely up to her so far.',
        { where: 'both', howLong: 'term', helped: 'yes' },
      ),
      tried(
        'Moving her desk away from the sink and the pencil sharpener. The new place by the bookshelf has a wall on one side. Mr. Park noticed within a couple of days that she was looking up less, and so did the student teacher, who had not been told about the move and came to him with the news by herself.',
        { where: 'school', howLong: 'weeks', helped: 'yes' },
      ),
      tried(
        'A noise light on the wall that turns yellow and then orange. For Rosa it became the thing to watch, and she told the others to hush each time it changed, which did not make her popular. The class liked it in the first week. I believe it is back in its box at present, and that is fine with all of us.',
        { where: 'school', howLong: 'days', helped: 'no' },
      ),
      tried(
        'Practicing with background sounds at home: the dishwasher, then the radio, then her brother on the trombone. We made a game of it, with raisins. She got further than we had guessed, but whether it carries over to a room with twenty-six people in it is a thing that only the people there can tell us.',
        { where: 'home', howLong: 'days', helped: 'too-soon' },
      ),
    ],
    example: paragraphs(
      'On the Monday after the time change the heater in the classroom began to rattle. It was fixed by Wednesday. In those three days she brought home nothing finished, lost a mitten, and cried over a spelling list that she had known since Sunday.',
      'On Tuesday I picked her up early for the dentist and stood in the doorway for perhaps five minutes. They were building bridges out of paper at four tables. It was a happy noise, the kind you would want. She was under the edge of the table with her ruler, measuring the same strip of paper again and again, moving her lips. Her partner was asking her something. I could see that she did not hear one word of it.',
      'In the car it was quiet. We sat there for a while with the engine off. Then she told me what was wrong with the bridge, that it needed triangles, and how she would fold them. All of it was in there. She had just had no way of getting it across the room, and the next morning the groups had moved on to something else.',
    ),
    hope: 'A spot in or near the room where she can do the part of the work that takes her whole mind, open to any child who needs it, so that it is not “Rosa’s spot.” I hope that she can go there by her own choice with a nod, stay as long as the task takes, and come back without anyone announcing it. I would be glad to hear from the team which parts of the day are the loudest, because I only ever see the doorway. And if her ears ought to be checked again, please say so, and we will go and do that.',
  }),
  'sc-lunch-line': details({
    where: ['cafeteria', 'child-told'],
    effects: ['out-of-time', 'misses-part', 'needs-adult', 'tired-sore', 'avoids'],
    effectNote:
      'She has about twenty minutes for lunch and uses nearly all of them on standing, carrying, and looking for a place. What she eats is the roll, on the way out to the yard. By two o’clock she is pale and short with people. On the days when I pack her lunch that is gone, so it is not her appetite.',
    since: 'school-year',
    better: ['friend', 'quiet', 'shorter', 'people'],
    betterNote:
      'If Ines holds a seat. If Mr. Bell is on duty, for he opens the side gate for those who carry trays. On pizza day, when there is no fork and nothing slides. Whenever she can sit first and be called up by table, which they did in September for one week and then, as far as I know, not again after that.',
    tried: [
      tried(
        'Packing lunch on Monday, Wednesday and Friday and buying on the other two days. This was the plan of her father, who wanted her to have both. On bought days she comes home hungry but a bit proud, so we keep on with it. We would drop it in a moment if you told us that it makes the afternoons harder.',
        { where: 'both', howLong: 'term', helped: 'a-bit' },
      ),
      tried(
        'Walking through the line at the open house, when the room was empty, with the cook. She learned where the forks are and what the keypad wants. The cook let her go through it five times. It was a lovely hour and she talks about it still, though an empty room is quite another place than a full one.',
        { where: 'school', howLong: 'days', helped: 'a-bit' },
      ),
      tried(
        'Her lunch number as a tune. She kept on freezing at the keypad while people behind her sighed. So we set the five digits to the song from the ice cream truck, and she now types it without looking. Of all the things we have come up with together, this one took the least time and has worked the best.',
        { where: 'home', howLong: 'weeks', helped: 'yes' },
      ),
      tried(
        'Asking to leave class two minutes ahead of the others along with one friend. It was approved for a trial and it started on the ninth. Then there was the long weekend, and the field trip. I have not heard how it is going, and Rosa only says “okay,” which, coming from her, could mean almost anything.',
        { where: 'school', howLong: 'days', helped: 'too-soon' },
      ),
    ],
    example: paragraphs(
      'In the last week of September I came in to help with picture day and got to see the lunch period from behind a plant. She was ninth or tenth in the line. She let one boy go ahead of her, and then two girls, and then a group that was in a hurry. Each time she smiled and moved back against the wall. By the time she had her tray, the hand on the clock had gone halfway around.',
      'Then came the walk. She went past her own table, which was full, and past the next one. She stopped at the trash cans as if she had meant to go there. A teacher’s aide pointed her to an open place at the far end, with the fifth graders. She sat down, put the straw in her milk, and the bell rang.',
      'She scraped the whole plate into the bin, neatly, and stacked the tray. She did not look sad. She looked like a person at work. I think that is what stayed with me: that she took all of this to be simply what lunch is.',
    ),
    hope: 'Twenty minutes in a chair with food in front of her and one person next to her that she likes. However we get there is fine by me: called up by table, a place that is held, a cart that comes around, a lunch bunch in the library once a week. I would like her to come home and tell me what somebody said at lunch, something silly, instead of the number of people who were ahead of her. And I would like for her to hear that she may say “I was next,” out loud, and that a grown-up will back her up.',
  }),
  'st-change-plan': details({
    where: ['classroom', 'bus', 'gym', 'teacher-told'],
    effects: ['misses-part', 'needs-adult', 'upset', 'energy', 'not-safe'],
    effectNote:
      'If the plan changes and no one has told her, the rest of that hour is lost, and so, at times, is the evening. She asks the same question many times over. Once, when the bus took another road, she got up and walked to the front while it was moving, to tell the driver. That is the one that scares me.',
    since: 'as-long-as-known',
    better: ['morning', 'friend', 'warning', 'people'],
    betterNote:
      'When she hears about it ahead of time, even by a minute, and even if it is bad news. When she is told what will stay the same. When she has a part in the new plan, such as carrying the sign. With Mr. Bell, with her aunt, and with anyone who does not try to talk her out of how she feels about it.',
    tried: [
      tried(
        'The first-and-then card on her desk, filled in by hand each time that the day changes. It came from the speech teacher at her old school in Tucson. On days with the card she needs one look and a breath. Without it, the same change can take until lunch. We have sent in a stack with a rubber band.',
        { where: 'school', howLong: 'term', helped: 'yes' },
      ),
      tried(
        'A “surprise” on purpose every Sunday: another park, breakfast for dinner, a new way to the store. We tell her that one is coming, though not what it will be. She groans and then she often likes it. My sister says that she has grown in this. I am too close to see it, yet I do believe her on that.',
        { where: 'home', howLong: 'term', helped: 'a-bit' },
      ),
      tried(
        'A message from the front office on the evening before, if they know that a substitute is coming. It happened three times and it was wonderful all three times. Then the secretary left for her new job. I understand that this is work for somebody, and that some things no one can know ahead.',
        { where: 'both', howLong: 'weeks', helped: 'yes' },
      ),
      tried(
        'A small book of bus routes, drawn by her father, with the usual road in blue, the snow road in green, and the road for when the bridge is up in brown. The driver has signed it. She keeps it in the front of her bag. So far the bus has kept to the blue road, so we wait to see what it does for her.',
        { where: 'both', howLong: 'days', helped: 'too-soon' },
      ),
    ],
    example: paragraphs(
      'The clearest example is the day of the blue gym. The floor in the big gym was being waxed, so her class had PE on the stage behind the curtain. The children thought it was great. There were mats and somebody had put on music.',
      'Rosa stood at the door to the big gym and said, “It’s Tuesday.” She said it to the coach, to the custodian, and to her friend Ines, who took her by the sleeve. According to Coach Rivera she was not loud. She only would not come away from the door. He had twenty-five others and in the end he sat down on the floor beside her and drew the stage and the curtain on the back of his attendance sheet, with a stick figure for each child. He asked her where she would like to be. She pointed.',
      'Then she got up and went there, to that exact spot, and she stayed on it for the rest of the lesson. At home she told me that gym was good and that Coach can’t draw hands. I have kept the sheet of paper. It is the best plan that anyone has made for her this year.',
    ),
    hope: 'One person each day who is the one to tell her, and a simple way of doing it that the substitute can find in the folder without having to ask. The days need not be all the same. What I hope for is that she comes to trust that she will be told. Also that we can all agree on what happens on the bus, put it in writing with the driver, and practice it with her while the bus is parked. By next fall I would like her to be able to tell someone herself: “I need the new plan, please.”',
  }),
  'st-group-work': details({
    where: ['classroom', 'teacher-told', 'child-told'],
    effects: ['unfinished', 'misses-part', 'embarrassed', 'left-out', 'avoids'],
    effectNote:
      'In a group she ends up with the coloring. It is not that she is asked to do it; she slides over to it since it is the part that nobody argues about. Her name stands on the poster, and what she knows does not. Later on she will tell us the whole thing at home and add what the group had got wrong.',
    since: 'school-year',
    better: ['friend', 'quiet', 'after-moving', 'warning', 'people'],
    betterNote:
      'In pairs. When there are roles with names, and hers is one that has to speak, like “reporter.” When she knows a day ahead whom she will be with. When the group sits at the round table instead of at pushed-together desks. With younger children she turns into the leader, as we see each week at church.',
    tried: [
      tried(
        'Role cards on a string: reader, builder, timer, reporter. Mr. Park made those for the bridge unit. She was the timer, and took it so much to heart that the others got annoyed. Next time she would like to be the builder. She has asked me to write that here, in these words: “I would like to build.”',
        { where: 'school', howLong: 'weeks', helped: 'a-bit' },
      ),
      tried(
        'Having her write or draw her idea on a card before the group begins to talk, then each one lays down a card in the middle. It was my mother who thought of this; she ran the meetings of a quilting guild. We play it that way at home when we choose a movie, and it has made for far less shouting here.',
        { where: 'home', howLong: 'weeks', helped: 'yes' },
      ),
      tried(
        'Putting her together with three very kind children. They were so kind that they did everything for her. She came home and asked why nobody had let her use the stapler. I mention it because it was meant well and because it showed us that kind is not all she needs; she also needs a piece of the job.',
        { where: 'school', howLong: 'days', helped: 'no' },
      ),
      tried(
        'Chess club on Tuesdays, to be with others when there is a board in between and one person moves at a time. She has gone to four meetings so far. She lost all of her games, and was not upset, and explained each one to us with salt shakers. We will see, but there is a lightness about her on Tuesdays.',
        { where: 'school', howLong: 'weeks', helped: 'too-soon' },
      ),
    ],
    example: paragraphs(
      'It was the bridge project again, the last day of it. Each group had to say how their bridge stood up. I was there for that hour together with some of the other families, on the little chairs along the window.',
      'Her group had four children. Two of them talked, one held up the bridge, and Rosa stood half behind the easel. Somebody’s grandfather asked why the thing sagged in the center. The two who talked looked at each other. I could see Rosa’s hands. They were making a triangle, very small, down by her pockets, and then again.',
      'No one saw it. The teacher thanked them and people clapped. On the way home I said, “You knew, didn’t you?” She said, “It was already somebody’s turn.” That evening she built it at the table out of dry spaghetti and marshmallows, and it carried a dictionary and then the phone book too. Her brother filmed it. We have watched it many times. I would so much like for her class to see it, if there should ever be three free minutes at the end of a day.',
    ),
    hope: 'That a group becomes a place where what she knows gets used. To begin with: pairs, a real role, and a card for her idea, put down before the talking starts. If that goes all right, then three children by February. I hope that somebody will watch one group hour from start to finish and tell us at which moment she steps back, as all of us so far have only seen the end of it. And please do tell her when an idea of hers was used. She will act as if it were nothing, then talk about it all week.',
  }),
};

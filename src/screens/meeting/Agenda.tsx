import { TickRow } from '../../components/choice/TickRow.tsx';
import { Disclosure } from '../../components/disclosure/Disclosure.tsx';
import { TextArea } from '../../components/field/controls.tsx';
import type { Words } from '../../content/words.ts';
import { isTold, lineText, partName } from '../../document/compose/agenda.ts';
import type { AgendaLine, Summary } from '../../summary/types.ts';
import styles from './Meeting.module.css';
import { useMeeting } from './use-meeting.ts';

type AgendaProps = Readonly<{ summary: Summary; words: Words }>;

/** The topics, then the questions for each person, folded up: each line with its tick and its note. */
export function Agenda({ summary, words }: AgendaProps) {
  const { agenda } = summary.meeting;
  if (agenda.length === 0) return <p>{words.ui.meeting.nothing}</p>;
  return agenda.map(({ part, lines }) => (
    <Disclosure
      key={part}
      isHeading
      text={partName(words, summary.child, part)}
      isOpenAtFirst={part === 'topics' || lines.some(isTold)}
    >
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <Line key={line.id} line={line} words={words} {...lineText(words, summary.child, line)} />
        ))}
      </ul>
    </Disclosure>
  ));
}

type LineProps = Readonly<{
  line: AgendaLine;
  words: Words;
  text: string;
  about: readonly string[];
}>;

function Line({ line, words, text, about }: LineProps) {
  const { tick, note } = useMeeting();
  const { meeting } = words.ui;
  const opens = line.note.trim() === '' ? meeting.writeNote : meeting.seeNote;
  return (
    <li data-domain={line.kind === 'topic' ? line.topic.domain : undefined}>
      <TickRow
        id={`line.${line.id}`}
        label={text}
        {...(about.length === 0 ? {} : { hint: about.join(' · ') })}
        isOn={line.isTalkedAbout}
        onTick={(isOn) => tick(line.id, isOn)}
      />
      <Disclosure
        text={opens}
        label={meeting.noteOn({ what: opens, line: text })}
        isOpenAtFirst={line.note.trim() !== ''}
      >
        <TextArea
          id={`note.${line.id}`}
          aria-label={meeting.noteOn({ what: meeting.said, line: text })}
          value={line.note}
          onChange={(event) => note(line.id, event.target.value)}
        />
      </Disclosure>
    </li>
  );
}

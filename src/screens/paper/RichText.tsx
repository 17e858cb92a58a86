import { languageIn, type Rich, type Text } from '../../document/blocks.ts';

/** Our words and the parent's, each in an element of its own; the parent's keep their lines and direction. */
export function RichText({ text }: Readonly<{ text: Rich }>) {
  return text.map((span, index) =>
    span.note ? (
      <bdi key={index} dir="auto" lang={languageIn(span)} style={{ whiteSpace: 'pre-wrap' }}>
        {span.text}
      </bdi>
    ) : (
      <span key={index} lang={span.lang} style={{ whiteSpace: 'pre-line' }}>
        {span.text}
      </span>
    ),
  );
}

/** A text of ours, in one language or in two. */
export function TextView({ text }: Readonly<{ text: Text }>) {
  return typeof text === 'string' ? text : <RichText text={text} />;
}

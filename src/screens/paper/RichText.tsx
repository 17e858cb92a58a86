import type { Rich } from '../../document/blocks.ts';

/** Our words and the parent's, each in an element of its own; the parent's keep their lines and direction. */
export function RichText({ text }: Readonly<{ text: Rich }>) {
  return text.map((span, index) =>
    span.note ? (
      <bdi key={index} dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {span.text}
      </bdi>
    ) : (
      <span key={index}>{span.text}</span>
    ),
  );
}

import { MARK_BOX, marks, pathData, type MarkShape } from '../../lib/marks.ts';
import styles from './Mark.module.css';

type MarkProps = Readonly<{
  answer: keyof typeof marks;
  /** What the mark says; left out where words beside it say the same. */
  label?: string;
  /** Drawn lighter: the usual place, not the parent's word. */
  light?: boolean;
}>;

/** One of the four answer marks, from the same data as on paper. Shape tells them apart, not colour. */
export function Mark({ answer, label, light = false }: MarkProps) {
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={styles['mark']}
      viewBox={`0 0 ${MARK_BOX} ${MARK_BOX}`}
      data-light={light || undefined}
      focusable="false"
      {...naming}
    >
      {marks[answer].map((shape, index) => (
        // The shapes of a mark never change their order.
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** One shape of a mark, in the colour around it. */
export function Shape({ shape }: Readonly<{ shape: MarkShape }>) {
  const paint = shape.paint.fill
    ? { fill: 'currentColor' }
    : {
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: shape.paint.width,
        strokeDasharray: shape.paint.dash?.join(' '),
      };
  return shape.kind === 'circle' ? (
    <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint} />
  ) : (
    <path d={pathData(shape.steps)} strokeLinecap="round" strokeLinejoin="round" {...paint} />
  );
}

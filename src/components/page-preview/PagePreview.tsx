import { MARK_BOX, marks } from '../../lib/marks.ts';
import { Shape } from '../mark/Mark.tsx';
import styles from './PagePreview.module.css';

type Text = Readonly<{
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight: number;
  color: string;
  length: number;
  isRtl: boolean;
}>;

type Box = Readonly<{
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  color: string;
  outline: number | null;
}>;

type Line = Readonly<{
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  color: string;
  width: number;
}>;

type Mark = Readonly<{
  kind: 'mark';
  x: number;
  y: number;
  size: number;
  answer: keyof typeof marks;
  color: string;
}>;

type Drawn = Text | Box | Line | Mark;

type PagePreviewProps = Readonly<{
  label: string;
  width: number;
  height: number;
  /** The fonts of the paper; those of the device where there are none. */
  families: string;
  shapes: readonly Drawn[];
}>;

/** A page of the PDF as a picture: every text where it stands on paper, and as long as there. */
export function PagePreview({ label, width, height, families, shapes }: PagePreviewProps) {
  return (
    <svg
      className={styles['page']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      focusable="false"
      style={families === '' ? {} : { fontFamily: families }}
    >
      {shapes.map((shape, index) => (
        // A page is drawn anew as a whole.
        <DrawnView key={index} shape={shape} />
      ))}
    </svg>
  );
}

function DrawnView({ shape }: Readonly<{ shape: Drawn }>) {
  switch (shape.kind) {
    case 'text':
      return <TextView text={shape} />;
    case 'box':
      return <BoxView box={shape} />;
    case 'line': {
      const { x1, y1, x2, y2, color, width } = shape;
      return <line {...{ x1, y1, x2, y2 }} stroke={color} strokeWidth={width} />;
    }
    case 'mark':
      return (
        <g
          transform={`translate(${shape.x} ${shape.y}) scale(${shape.size / MARK_BOX})`}
          style={{ color: shape.color }}
        >
          {marks[shape.answer].map((part, index) => (
            <Shape key={index} shape={part} />
          ))}
        </g>
      );
    default:
      return shape satisfies never;
  }
}

/** Starts at its right end where it runs from there. */
function TextView({ text }: Readonly<{ text: Text }>) {
  return (
    <text
      x={text.isRtl ? text.x + text.length : text.x}
      y={text.y}
      fontSize={text.size}
      fontWeight={text.weight}
      fill={text.color}
      direction={text.isRtl ? 'rtl' : 'ltr'}
      textLength={text.length}
      lengthAdjust="spacingAndGlyphs"
    >
      {text.text}
    </text>
  );
}

function BoxView({ box }: Readonly<{ box: Box }>) {
  const { x, y, width, height, radius, color, outline } = box;
  const paint =
    outline === null ? { fill: color } : { fill: 'none', stroke: color, strokeWidth: outline };
  return <rect {...{ x, y, width, height }} rx={radius} {...paint} />;
}

import type { jsPDF } from 'jspdf';
import { MARK_BOX, type MarkShape, marks, type PathStep } from '../../lib/marks.ts';
import { assert } from '../../lib/assert.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { BoxOp, DotOp, LineOp, MarkOp, Page, TextOp } from '../layout/page.ts';
import { fontName, styleOf } from './embed-fonts.ts';

/** Draws the ops of a page, in order, on the current page of a PDF. */
export function drawPage(doc: jsPDF, page: Page, fonts: FontSet): void {
  for (const op of page.ops) {
    switch (op.kind) {
      case 'text':
        drawText(doc, op, fonts);
        break;
      case 'box':
        drawBox(doc, op);
        break;
      case 'line':
        drawLine(doc, op);
        break;
      case 'dot':
        drawDot(doc, op);
        break;
      case 'mark':
        drawMark(doc, op);
        break;
      case 'bookmark':
        break;
      default:
        op satisfies never;
    }
  }
}

/** Each run is placed by our own widths, so that nothing rests on what jsPDF measures. */
function drawText(doc: jsPDF, op: TextOp, fonts: FontSet): void {
  doc.setFontSize(op.size);
  doc.setTextColor(op.color);
  let x = op.x;
  for (const run of fonts.runs(op.text, op.weight)) {
    assert(Number.isFinite(x) && Number.isFinite(op.y), `No place for the text "${run.text}".`);
    doc.setFont(fontName(run.slice), styleOf(op.weight));
    doc.text(run.text, x, op.y);
    x += run.width * op.size;
  }
}

function drawBox(doc: jsPDF, op: BoxOp): void {
  if (op.outline === null) doc.setFillColor(op.color);
  else doc.setDrawColor(op.color).setLineWidth(op.outline);
  const style = op.outline === null ? 'F' : 'S';
  if (op.radius === 0) doc.rect(op.x, op.y, op.width, op.height, style);
  else doc.roundedRect(op.x, op.y, op.width, op.height, op.radius, op.radius, style);
}

function drawLine(doc: jsPDF, op: LineOp): void {
  doc.setDrawColor(op.color).setLineWidth(op.width);
  doc.line(op.x1, op.y1, op.x2, op.y2);
}

function drawDot(doc: jsPDF, op: DotOp): void {
  doc.setFillColor(op.color);
  doc.circle(op.x, op.y, op.r, 'F');
}

function drawMark(doc: jsPDF, op: MarkOp): void {
  const scale = op.size / MARK_BOX;
  doc.setDrawColor(op.color).setFillColor(op.color);
  doc.setLineCap('round').setLineJoin('round');
  for (const shape of marks[op.answer]) {
    if (!shape.paint.fill) {
      doc.setLineWidth(shape.paint.width * scale);
      doc.setLineDashPattern(
        (shape.paint.dash ?? []).map((length) => length * scale),
        0,
      );
    }
    drawShape(doc, shape, op, scale);
    if (!shape.paint.fill && shape.paint.dash !== undefined) doc.setLineDashPattern([], 0);
  }
  doc.setLineCap('butt').setLineJoin('miter');
}

function drawShape(doc: jsPDF, shape: MarkShape, at: MarkOp, scale: number): void {
  if (shape.kind === 'circle') {
    const x = at.x + shape.cx * scale;
    doc.circle(x, at.y + shape.cy * scale, shape.r * scale, shape.paint.fill ? 'F' : 'S');
    return;
  }
  for (const step of shape.steps) drawStep(doc, step, at, scale);
  if (shape.paint.fill) doc.fill();
  else doc.stroke();
}

function drawStep(doc: jsPDF, step: PathStep, at: MarkOp, scale: number): void {
  const x = (value: number) => at.x + value * scale;
  const y = (value: number) => at.y + value * scale;
  switch (step[0]) {
    case 'M':
      doc.moveTo(x(step[1]), y(step[2]));
      break;
    case 'L':
      doc.lineTo(x(step[1]), y(step[2]));
      break;
    case 'C':
      doc.curveTo(x(step[1]), y(step[2]), x(step[3]), y(step[4]), x(step[5]), y(step[6]));
      break;
    case 'Z':
      doc.close();
      break;
    default:
      step satisfies never;
  }
}

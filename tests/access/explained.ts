import type { Eye, Finding } from './finding.ts';

/**
 * What an engine asks a person to judge, or is mistaken in, and what a person found. Kept as narrow as
 * it can be; an entry that nothing needs any more fails the soak.
 */
export type Explained = Readonly<{
  eye: Eye;
  rule: string;
  /** `mistake`: the engine calls it a fault, and it is none. `answer`: it asked. */
  kind: 'mistake' | 'answer';
  /** Only on elements like this, or with words like these. */
  only?: RegExp;
  why: string;
}>;

/** Each thing that the engines leave to a person, with the answer. */
export const explained: readonly Explained[] = [
  {
    eye: 'htmlcs',
    rule: 'Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID',
    kind: 'mistake',
    only: /href="#\//u,
    why: 'An address after “#/” is a screen of the app, not a place on the page: nothing has that id.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID',
    kind: 'mistake',
    only: /href="#(?:answer|device)\./u,
    why: 'The field is there; the engine does not find an id with a full stop in it.',
  },
  {
    eye: 'ibm',
    rule: 'element_attribute_deprecated',
    kind: 'mistake',
    only: /http-equiv/u,
    why: 'The HTML standard has <meta http-equiv="content-security-policy">; it is our only policy where a host sends no headers.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_4.1_4_6.G17.Fail',
    kind: 'mistake',
    only: /<text |<tspan/u,
    why: 'A drawn page lies on a white sheet of its own, which the engine does not see. Our probe measures the text by its pixels.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_4.1_4_6.G18.Fail',
    kind: 'mistake',
    only: /<text |<tspan/u,
    why: 'As above, for large text.',
  },
  {
    eye: 'ibm',
    rule: 'input_checkboxes_grouped',
    kind: 'mistake',
    only: /name="questions"/u,
    why: 'One list to tick in four groups, one for each part of the day, each with its legend. The name they share is for the form; nobody hears it.',
  },
  {
    eye: 'ibm',
    rule: 'heading_markup_misuse',
    kind: 'answer',
    only: /<h1 tabindex="-1">|<h3>/u,
    why: 'It asks about headings that are long. The question is the heading of its screen or of its part, also where another language makes it long.',
  },
  {
    eye: 'axe',
    rule: 'color-contrast',
    kind: 'answer',
    why: 'axe cannot see through what overlaps. Our probe measures the same text by its pixels: at least 7:1.',
  },
  {
    eye: 'axe',
    rule: 'color-contrast-enhanced',
    kind: 'answer',
    why: 'As above: the pixels decide.',
  },
  {
    eye: 'axe',
    rule: 'hidden-content',
    kind: 'answer',
    why: 'What is hidden at one width is shown at another, and is looked at there.',
  },
  {
    eye: 'axe',
    rule: 'p-as-heading',
    kind: 'answer',
    why: 'A sentence in bold that says what to do; nothing stands under it as under a heading.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_3.1_3_1.H39.3.NoCaption',
    kind: 'answer',
    why: 'The heading right above the table names it.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_3.1_3_1.H42',
    kind: 'answer',
    why: 'A sentence in bold, such as the emergency line: nothing stands under it.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_3.1_3_1.H48',
    kind: 'answer',
    why: 'A row of buttons, not a navigation.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_3.1_3_1.H85.2',
    kind: 'answer',
    why: 'The list of grades is one run from the first to the last; there are no groups in it.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_4.1_4_3_F24.F24.FGColour',
    kind: 'answer',
    only: /var\(--domain\)|color: rgb/u,
    why: 'A drawn mark in the colour of its part; the ground comes from the sheet it lies on.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle1.Guideline1_4.1_4_6.G17.Abs',
    kind: 'answer',
    why: 'The skip link lies over the bar while it has the focus, on a ground of its own.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle3.Guideline3_2.3_2_5.H83.3',
    kind: 'answer',
    only: /href="\.\/"/u,
    why: 'The link says that it opens a window of its own.',
  },
  {
    eye: 'htmlcs',
    rule: 'Principle4.Guideline4_1.4_1_2.H91.Select.Value',
    kind: 'answer',
    why: 'The first entry, “Choose a grade”, has no value on purpose: nothing is chosen for the parent.',
  },
  {
    eye: 'ibm',
    rule: 'a_target_warning',
    kind: 'answer',
    only: /href="\.\/"/u,
    why: 'The link says that it opens a window of its own.',
  },
  {
    eye: 'ibm',
    rule: 'element_tabbable_visible',
    kind: 'answer',
    only: /#main|input/u,
    why: 'The skip link shows itself when it has the focus; a radio hidden behind its drawn mark shows the ring on its whole row. The keyboard run sees both.',
  },
  {
    eye: 'ibm',
    rule: 'input_checkboxes_grouped',
    kind: 'answer',
    why: 'One checkbox that stands alone is a question of its own.',
  },
  {
    eye: 'ibm',
    rule: 'input_fields_grouped',
    kind: 'answer',
    why: 'The fields of one screen are about one thing, which its heading says.',
  },
  {
    eye: 'ibm',
    rule: 'input_label_visible',
    kind: 'answer',
    why: 'The label stands above the hint; an arrow that moves a topic is drawn, and named for the ear.',
  },
  {
    eye: 'ibm',
    rule: 'list_structure_proper',
    kind: 'answer',
    only: /<dl/u,
    why: 'HTML allows <div> around each pair in a <dl>.',
  },
  {
    eye: 'ibm',
    rule: 'select_options_grouped',
    kind: 'answer',
    why: 'The list of grades is one run from the first to the last.',
  },
  {
    eye: 'ibm',
    rule: 'style_color_misuse',
    kind: 'answer',
    only: /<link|<style/u,
    why: 'Every answer has a mark of its own shape and a word; colour only repeats it. The scans in forced colours show it.',
  },
  {
    eye: 'ibm',
    rule: 'style_highcontrast_visible',
    kind: 'answer',
    only: /<link|<style/u,
    why: 'All states are looked at in forced colours too.',
  },
  {
    eye: 'ibm',
    rule: 'text_block_heading',
    kind: 'answer',
    why: 'A sentence in bold at the start of a note; nothing stands under it.',
  },
  {
    eye: 'ibm',
    rule: 'text_sensory_misuse',
    kind: 'answer',
    why: '“Left” and “little” are words of the parent or of a question, and name no place on the page.',
  },
];

/** The explanation of a finding, if there is one. */
function explanationOf(finding: Finding): Explained | undefined {
  return explained.find(
    ({ eye, rule, kind, only }) =>
      eye === finding.eye &&
      rule === finding.rule &&
      (kind === 'mistake') === (finding.kind === 'fault') &&
      (only === undefined || only.test(`${finding.where} ${finding.says}`)),
  );
}

/** Whether a person has answered a finding. */
export function isExplained(finding: Finding): boolean {
  return explanationOf(finding) !== undefined;
}

/** What no one has explained yet, one line each. */
export function unexplained(findings: readonly Finding[]): readonly string[] {
  const lines = findings
    .filter((finding) => !isExplained(finding))
    .map(({ eye, kind, rule, where, says }) => `${eye} ${kind} ${rule}: ${where} (${says})`);
  return [...new Set(lines)];
}

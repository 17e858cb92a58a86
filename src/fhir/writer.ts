import type { Words } from '../content/words.ts';
import type { Coding, Translations } from './elements.ts';
import type { Choice, Group, Question } from './schema.ts';
import { CODE_SYSTEM, TRANSLATION } from './systems.ts';

/** The words of the language that the file is in, and of every other one that we speak. */
export type Catalogs = Readonly<{ first: Words; others: readonly Words[] }>;

/** A text in the words of any language. */
export type Text = (words: Words) => string;

/** Whether a question takes several answers, or a group is answered several times. */
type Repeating = Readonly<{ repeats?: true }>;

/** Writes questions in every language at once. */
export type Writer = Readonly<{
  translated: (text: Text) => Translations;
  coding: (code: string, text: Text) => Coding;
  group: (linkId: string, text: Text, item: Question[], repeating?: Repeating) => Group;
  /** Codes are those of `options`, under the name of their list ("since.change"). */
  choice: (linkId: string, text: Text, options: Options, repeating?: Repeating) => Choice;
  text: (linkId: string, text: Text) => Question;
}>;

/** The answers to choose from, by their code. `of` the words, in the order to be shown. */
export type Options = Readonly<{
  list: string;
  of: (words: Words) => Readonly<Record<string, string>>;
  codes?: readonly string[];
}>;

/** The code of an option outside of its list. */
export function codeIn(list: string, option: string): string {
  return `${list}.${option}`;
}

/** A writer in these languages. */
export function writerIn({ first, others }: Catalogs): Writer {
  const translated = (text: Text): Translations => ({
    extension: others.map((words) => ({
      url: TRANSLATION,
      extension: [
        { url: 'lang', valueCode: words.ui.locale },
        { url: 'content', valueString: text(words) },
      ],
    })),
  });
  const asked = (linkId: string, text: Text) => ({
    linkId,
    text: text(first),
    _text: translated(text),
  });
  const coding = (code: string, text: Text): Coding => ({
    system: CODE_SYSTEM,
    code,
    display: text(first),
  });
  const option = ({ list, of }: Options, code: string) => {
    const text: Text = (words) => of(words)[code] ?? '';
    return { valueCoding: { ...coding(codeIn(list, code), text), _display: translated(text) } };
  };
  return {
    translated,
    coding,
    group: (linkId, text, item, repeating = {}) => ({
      ...asked(linkId, text),
      type: 'group',
      ...repeating,
      item,
    }),
    choice: (linkId, text, options, repeating = {}) => ({
      ...asked(linkId, text),
      type: 'choice',
      ...repeating,
      answerOption: (options.codes ?? Object.keys(options.of(first))).map((code) =>
        option(options, code),
      ),
    }),
    text: (linkId, text) => ({ ...asked(linkId, text), type: 'text' }),
  };
}

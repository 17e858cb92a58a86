import { useState } from 'react';
import { LOCALES } from '../content/locales.ts';
import type { Words } from '../content/words.ts';
import type { SystemFile, Ticked } from '../fhir/write.ts';
import { saveToDevice } from '../lib/save-to-device.ts';
import { questionnaire } from '../questions/index.ts';
import type { Summary } from '../summary/types.ts';
import { useInterview } from './interview-context.ts';
import type { Language } from './language.ts';

/** How far the file for a professional's system is. */
type SavingState = 'ready' | 'making' | 'saved' | 'failed';

/** What the file tells, and the words it is told in. */
export type Told = Readonly<{ summary: Summary; words: Words }>;

/** What the parent lets go along. */
export type Choices = Omit<Ticked, 'today'>;

/** Making and saving the file for a professional's system; the code for it is loaded only then. */
export function useSystemFile({ summary, words }: Told): Readonly<{
  state: SavingState;
  save: (choices: Choices) => void;
}> {
  const { language, today } = useInterview();
  const [state, setState] = useState<SavingState>('ready');
  const save = (choices: Choices) => {
    setState('making');
    make(language, { summary, words }, { ...choices, today: today() }).then(
      (file) => setState(file !== null && saved(file) ? 'saved' : 'failed'),
      () => setState('failed'),
    );
  };
  return { state, save };
}

function saved({ name, json }: SystemFile): boolean {
  return saveToDevice(name, json, 'application/fhir+json');
}

/** The file; `null` when it has a fault, or the words of a language could not be had. */
async function make(
  language: Language,
  { summary, words: first }: Told,
  ticked: Ticked,
): Promise<SystemFile | null> {
  const [{ writeSystemFile }] = await Promise.all([
    import('../fhir/write.ts'),
    ...LOCALES.map((locale) => language.fetch(locale)),
  ]);
  const all = LOCALES.flatMap((locale) => language.wordsOf(locale) ?? []);
  if (all.length < LOCALES.length) return null;
  const others = all.filter((words) => words !== first);
  return writeSystemFile(
    questionnaire,
    summary,
    { first, others },
    { ticked, random: crypto.getRandomValues(new Uint8Array(16)) },
  );
}

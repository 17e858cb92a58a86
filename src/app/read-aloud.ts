import { hasSpeech, silence } from './silence.ts';

/** A text to say, and its language (BCP 47). */
export type Line = Readonly<{ text: string; lang: string }>;

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The device's own voice for a language: that of the same country first, then the one the device
 * prefers. A voice that a server speaks with would send the text away, so it is none.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const own = voices.filter(
    (voice) => voice.localService && partsOf(voice.lang)[0] === partsOf(lang)[0],
  );
  return (
    own.find((voice) => partsOf(voice.lang).join() === partsOf(lang).join()) ??
    own.find((voice) => voice.default) ??
    own[0]
  );
}

// Some devices write en_US.
function partsOf(tag: string): readonly string[] {
  return tag.toLowerCase().split(/[-_]/u);
}

/** Whether the device itself can say a text in a language. */
export function canReadAloud(lang: string): boolean {
  return hasSpeech() && voiceFor(window.speechSynthesis.getVoices(), lang) !== undefined;
}

/** Tells when the voices of the device change: most browsers find them after the page has begun. */
export function onVoices(listener: () => void): () => void {
  if (!hasSpeech()) return () => {};
  window.speechSynthesis.addEventListener('voiceschanged', listener);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', listener);
}

/**
 * Says the lines one after another, each in its language; lines for which the device has no voice are
 * left out. Tells when it has ended by itself. Returns what stops it.
 */
export function readAloud(lines: readonly Line[], onEnd: () => void): () => void {
  silence();
  const voices = window.speechSynthesis.getVoices();
  const said = lines.flatMap(({ text, lang }) => {
    const voice = voiceFor(voices, lang);
    return voice === undefined ? [] : [utterance(text, voice)];
  });
  let isOver = false;
  const end = () => {
    if (!isOver) onEnd();
    isOver = true;
  };
  said.at(-1)?.addEventListener('end', end);
  for (const one of said) {
    one.addEventListener('error', end);
    window.speechSynthesis.speak(one);
  }
  return () => {
    isOver = true;
    silence();
  };
}

function utterance(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const made = new SpeechSynthesisUtterance(text);
  made.voice = voice;
  made.lang = voice.lang;
  return made;
}

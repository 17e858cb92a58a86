/** Says nothing more. */
export function silence(): void {
  if (hasSpeech()) window.speechSynthesis.cancel();
}

/** Whether the device can say anything. */
export function hasSpeech(): boolean {
  return 'speechSynthesis' in window;
}

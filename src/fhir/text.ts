const LONE_SURROGATES = /\p{Cs}/gu;
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/**
 * What a parent typed as a FHIR string: without white space around it, half letters and control
 * characters. Every letter and line stays as it was typed. Empty when nothing is left.
 */
export function fhirText(typed: string): string {
  return typed.replace(LONE_SURROGATES, '\ufffd').replace(CONTROLS, '').trim();
}

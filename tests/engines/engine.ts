/**
 * One tab of a browser. What is done by `click`, `type` and `select` is done as a person does it, to
 * the first element found under an XPath, once it is there.
 */
export type Tab = Readonly<{
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  close: () => Promise<void>;
  click: (xpath: string) => Promise<void>;
  type: (xpath: string, text: string) => Promise<void>;
  select: (id: string, value: string) => Promise<void>;
  /** Does something in the page. The act knows nothing of this file's imports; JSON goes in and out. */
  run: <Result, Given = null>(
    act: (given: Given) => Result | Promise<Result>,
    given: Given,
  ) => Promise<Result>;
}>;

/** A browser with an empty profile. */
export type Engine = Readonly<{
  name: string;
  newTab: () => Promise<Tab>;
  end: () => Promise<void>;
}>;

/** An element that is not there by then fails the test (milliseconds; for a busy machine). */
export const PATIENCE = 20_000;

/** An act as the text of an expression, which gives JSON. */
export function asScript<Given>(act: (given: Given) => unknown, given: Given): string {
  return `(async () => JSON.stringify(await (${act})(${JSON.stringify(given)})) ?? 'null')()`;
}

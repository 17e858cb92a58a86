/** What one visit came to; `null`: the app has no such thing. Times in ms, heap in MiB. */
export type Figures = Readonly<{
  bytesToRead: number;
  requestsToRead: number;
  bytesToAnswer: number;
  requestsToAnswer: number;
  readable: number;
  started: number | null;
  answered: number;
  blocking: number;
  step: number | null;
  stepP95: number | null;
  choice: number | null;
  heap: number;
  shift: number;
  again: number | null;
  offline: number | null;
}>;

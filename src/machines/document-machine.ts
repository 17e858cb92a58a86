import { assign, fromPromise, setup } from 'xstate';

/** A finished PDF: the address to save it from, and the name to save it under. */
export type MadePdf = Readonly<{
  address: string;
  fileName: string;
  /** Characters that stand in it as codes. */
  missing: readonly string[];
}>;

/** How far the making has come: `done` of `of` pages. */
export type Progress = Readonly<{ done: number; of: number }>;

/** Makes the PDF; tells its progress as it goes. */
export type MakePdf = (onProgress: (progress: Progress) => void) => Promise<MadePdf>;

type DocumentContext = Readonly<{ progress: Progress; made: MadePdf | null }>;

type DocumentEvent =
  | Readonly<{ type: 'making.asked'; make: MakePdf }>
  | Readonly<{ type: 'making.moved'; progress: Progress }>;

const NOTHING: DocumentContext = { progress: { done: 0, of: 0 }, made: null };

// Read by the compiler only.
const TYPES: Readonly<{ context?: DocumentContext; events?: DocumentEvent }> = {};

/** The making of the PDF: ready, making, made or failed. A failure is a state with a way out. */
export const documentMachine = setup({
  types: TYPES,
  actors: {
    make: fromPromise<MadePdf, Readonly<{ make: MakePdf; onProgress: (p: Progress) => void }>>(
      ({ input }) => input.make(input.onProgress),
    ),
  },
}).createMachine({
  id: 'document',
  context: NOTHING,
  initial: 'ready',
  states: {
    ready: { on: { 'making.asked': 'making' } },
    making: {
      entry: assign(NOTHING),
      on: {
        'making.moved': { actions: assign({ progress: ({ event }) => event.progress }) },
      },
      invoke: {
        src: 'make',
        input: ({ event, self }) => ({
          make: event.type === 'making.asked' ? event.make : nothingAsked,
          onProgress: (progress) => self.send({ type: 'making.moved', progress }),
        }),
        onDone: { target: 'made', actions: assign({ made: ({ event }) => event.output }) },
        onError: 'failed',
      },
    },
    made: { on: { 'making.asked': 'making' } },
    failed: { on: { 'making.asked': 'making' } },
  },
});

function nothingAsked(): Promise<MadePdf> {
  return Promise.reject(new Error('Nothing was asked to be made.'));
}

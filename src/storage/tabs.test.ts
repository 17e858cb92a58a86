import { expect, test } from 'vitest';
import { type Channel, openTabs, type TabMessage } from './tabs.ts';

/** A channel that hands over whatever it is told, to itself too. */
function echo(): Channel {
  const own = new EventTarget();
  return {
    postMessage: (data) => void own.dispatchEvent(new MessageEvent('message', { data })),
    addEventListener: own.addEventListener.bind(own),
    removeEventListener: own.removeEventListener.bind(own),
    close: () => undefined,
  };
}

test('What another version of the app says and we do not know is passed over.', () => {
  const channel = echo();
  const heard: TabMessage[] = [];
  const stop = openTabs(() => channel).subscribe((message) => heard.push(message));
  for (const data of [null, 'erased', {}, { type: 'draw' }, { type: 'saved', id: 1, rev: 2 }]) {
    Reflect.apply(channel.postMessage, channel, [data]);
  }
  Reflect.apply(channel.postMessage, channel, [{ type: 'saved', id: 'a', rev: 2, more: true }]);
  stop();
  Reflect.apply(channel.postMessage, channel, [{ type: 'erased' }]);
  expect(heard).toEqual([{ type: 'saved', id: 'a', rev: 2 }]);
});

test('A browser without channels has tabs that nobody hears.', () => {
  const tabs = openTabs(() => {
    throw new ReferenceError('BroadcastChannel is not defined');
  });
  const heard: TabMessage[] = [];
  tabs.subscribe((message) => heard.push(message))();
  tabs.post({ type: 'erased' });
  tabs.close();
  expect(heard).toEqual([]);
});

test('A channel that was closed under us does not stop a save.', () => {
  const closed: Channel = {
    ...echo(),
    postMessage() {
      throw new DOMException('closed', 'InvalidStateError');
    },
  };
  expect(openTabs(() => closed).post({ type: 'erased' })).toBe(undefined);
});

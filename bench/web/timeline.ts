import { add, most, type Shares } from './profile.ts';

/** One event of a trace of Chromium; times in microseconds. */
type TraceEvent = Readonly<{
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: Readonly<{ name?: string }>;
}>;

const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  ['garbage collection', /GC|BlinkGC/u],
  ['compile', /ompile|CacheConsume|StreamingFinal/u],
  ['parse the page and its style', /^Parse(?:HTML|AuthorStyleSheet)/u],
  ['style and layout', /^(?:UpdateLayoutTree|Layout|IntersectionObserver|HitTest|RecalcStyle)/u],
  ['paint', /^(?:PrePaint|Paint|Layerize|Commit|Raster|Decode|UpdateLayer|ImageDecode)/u],
  [
    'script',
    /^(?:EvaluateScript|v8\.|V8\.|FunctionCall|RunMicrotasks|TimerFire|EventDispatch|FireAnimationFrame|FireIdleCallback|XHR|HandlePostMessage)/u,
  ],
];

/**
 * What the main thread of the page did, by kind, in milliseconds; what one thing did inside another is
 * counted once.
 * @param trace a trace as the browser wrote it (JSON)
 */
export function kindsOf(trace: string): Shares {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const main = mainThreadOf(traceEvents);
  const events = traceEvents
    .filter(({ ph, pid, tid, dur }) => ph === 'X' && `${pid}/${tid}` === main && dur !== undefined)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const sums = new Map<string, number>();
  const open: { end: number; kind: string }[] = [];
  for (const { name, ts, dur = 0 } of events) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    const around = open.at(-1);
    const kind = kindOf(name) ?? around?.kind ?? 'other';
    add(sums, kind, dur / 1000);
    if (around !== undefined) add(sums, around.kind, -dur / 1000);
    open.push({ end: ts + dur, kind });
  }
  return most(sums);
}

function kindOf(name: string): string | undefined {
  return KINDS.find(([, names]) => names.test(name))?.[0];
}

/** Of all main threads of pages the one that worked the most. */
function mainThreadOf(events: readonly TraceEvent[]): string {
  const names = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const mains = new Set(names.map(({ pid, tid }) => `${pid}/${tid}`));
  const worked = new Map<string, number>();
  for (const { name, pid, tid, dur = 0 } of events) {
    const thread = `${pid}/${tid}`;
    if (mains.has(thread) && name.endsWith('RunTask')) add(worked, thread, dur);
  }
  return most(worked)[0]?.[0] ?? '';
}

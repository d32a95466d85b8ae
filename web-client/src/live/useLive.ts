import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useNow } from '@/ui/useNow.ts';
import type { ConnectionState } from './LiveConnection.ts';
import type { LiveStore } from './LiveStore.ts';
import type { Outbox, Outgoing } from './Outbox.ts';
import type { LiveTopic, TopicSource, TopicView } from './LiveTopic.ts';

export const LiveContext = createContext<LiveStore | null>(null);

export function useLive(): LiveStore {
  const store = useContext(LiveContext);
  if (!store) throw new Error('a live view stands outside LiveContext');
  return store;
}

export interface TopicReading<State> extends TopicView<State> {
  amend: (change: (state: State) => State) => void;
  retry: () => void;
}

/** The topic's state, read while the component is on the page. Keep `source` in a memo: a new one is a new reading. */
export function useTopic<State, Snapshot>(source: TopicSource<State, Snapshot>): TopicReading<State> {
  const live = useLive();
  const [topic, setTopic] = useState<LiveTopic<State, Snapshot> | null>(null);
  useEffect(() => {
    const held = live.hold(source);
    setTopic(held.topic);
    return held.release;
  }, [live, source]);
  const [nothing] = useState<TopicView<State>>({ state: source.rules.empty, status: 'loading', seq: 0, epoch: 0 });
  const view = useSyncExternalStore(topic ? topic.watch : watchNothing, () => topic?.view ?? nothing);
  return {
    ...view,
    amend: topic?.amend ?? nothingToDo,
    retry: topic?.retry ?? nothingToDo,
  };
}

const watchNothing = () => () => undefined;
const nothingToDo = () => undefined;

/** How the socket stands, and how many commands have no answer yet. */
export function useConnection(): { state: ConnectionState; queued: number } {
  const live = useLive();
  const watch = (run: () => void) => live.watch(run);
  const state = useSyncExternalStore(watch, () => live.connection.state);
  const queued = useSyncExternalStore(watch, () => live.queued);
  return { state, queued };
}

/** A room whose server went comes back within seconds, and does not ask for everything in the same instant. */
const SPREAD_MS = 15_000;

/** Runs some time after the connection has come back from a loss: what has no log of its own is read anew. */
export function useReturn(run: () => void): void {
  const { state } = useConnection();
  const lost = useRef(false);
  useEffect(() => {
    if (state.kind === 'waiting') lost.current = true;
    if (state.kind !== 'open' || !lost.current) return undefined;
    lost.current = false;
    const timer = setTimeout(run, Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
    // What is run is another function at every drawing; only the return is a reason.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);
}

/** The server's time in milliseconds, renewed every `every` milliseconds: a device whose clock is wrong counts down right. */
export function useServerNow(every: number): number {
  const { connection } = useLive();
  const skew = useSyncExternalStore(
    (run) => connection.watch(run),
    () => connection.skew,
  );
  return useNow(every) + skew;
}

/** What this person has written for a topic and is not stored yet. */
export function useOutbox(topic: string, person: string): { outbox: Outbox; items: readonly Outgoing[] } {
  const live = useLive();
  const outbox = live.outbox(topic, person);
  return { outbox, items: useSyncExternalStore(outbox.watch, () => outbox.items) };
}

/** Whether the server has said that it cannot store anything. */
export function useDegraded(): boolean {
  const { connection } = useLive();
  return useSyncExternalStore(
    (run) => connection.watch(run),
    () => connection.degraded,
  );
}

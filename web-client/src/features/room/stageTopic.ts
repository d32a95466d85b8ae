import type { SessionPage } from '@/api/types.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

export interface StageState {
  state: 'scheduled' | 'live' | 'ended';
  /** Broadcast: a source sends; meeting: Jitsi is there. */
  ready: boolean;
  liveSince: string | undefined;
  endedAt: string | undefined;
  recordingId: string | undefined;
  hostId: string | undefined;
  hostName: string | undefined;
  /** The last release of the programme that touched this session while the page was open; 0 for none. */
  release: number;
}

/** Where the stage stood when the page was read. */
export function stageOf(page: SessionPage): StageState {
  return {
    state: page.session.state,
    ready: page.media.ready,
    liveSince: page.liveSince,
    endedAt: page.endedAt,
    recordingId: page.session.recordingId,
    hostId: undefined,
    hostName: undefined,
    release: 0,
  };
}

const EMPTY: StageState = {
  state: 'scheduled',
  ready: false,
  liveSince: undefined,
  endedAt: undefined,
  recordingId: undefined,
  hostId: undefined,
  hostName: undefined,
  release: 0,
};

export const stageRules: TopicRules<StageState, SessionPage> = {
  empty: EMPTY,
  fill: (state, page) => ({ ...stageOf(page), hostId: state.hostId, hostName: state.hostName, release: state.release }),
  reduce: reduceStage,
};

function reduceStage(state: StageState, frame: Frame): StageState {
  const event = eventOf(frame);
  if (event.t === 'stage.changed') {
    const { d } = event;
    return {
      ...state,
      state: d.state,
      ready: d.source,
      liveSince: d.liveSince ?? state.liveSince,
      endedAt: d.endedAt ?? state.endedAt,
      recordingId: d.recording ?? state.recordingId,
    };
  }
  if (event.t === 'stage.host') return { ...state, hostId: event.d.host, hostName: event.d.name };
  if (event.t === 'stage.planned') return { ...state, release: Math.max(state.release, event.d.release) };
  return state;
}

/** `read` gives the session's page; its log heads say from which number live frames go on. */
export function stageSource(sessionId: string, read: () => Promise<SessionPage>): TopicSource<StageState, SessionPage> {
  const topic = `stage:${sessionId}`;
  return {
    topic,
    rules: stageRules,
    load: async () => {
      const page = await read();
      const head = page.logs.find((log) => log.topic === topic);
      return { snapshot: page, seq: head?.seq ?? 0, epoch: head?.epoch ?? 0 };
    },
  };
}

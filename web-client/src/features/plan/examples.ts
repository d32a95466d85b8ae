import type { Draft, DraftSession } from './types.ts';

/** A small draft for tests, in Bucharest: 10:00 there is 07:00 in UTC. */
export function session(id: string, change: Partial<DraftSession> = {}): DraftSession {
  return {
    id,
    text: { title: `Session ${id}`, subtitle: '', abstract: '', description: '' },
    texts: {},
    kind: 'talk',
    startsAt: '2026-09-22T07:00:00Z',
    endsAt: '2026-09-22T08:00:00Z',
    stage: 'broadcast',
    recorded: true,
    doNotRecord: false,
    cancelled: false,
    speakers: [],
    links: [],
    ...change,
  };
}

export function draft(change: Partial<Draft> = {}): Draft {
  return {
    version: 7,
    base: 3,
    begun: true,
    zone: 'Europe/Bucharest',
    dayChange: '04:00',
    tracks: [{ id: 't1', name: 'Openness', colour: 2, names: {} }],
    rooms: [
      { id: 'hall', name: 'Main hall', capacity: 240 },
      { id: 'annex', name: 'Annex' },
    ],
    speakers: [
      { id: 'ana', name: 'Ana Demo', bio: '', bios: {} },
      { id: 'ion', name: 'Ion Demo', affiliation: 'Town library', bio: '', bios: {} },
    ],
    sessions: [
      session('opening', { room: 'hall', track: 't1', speakers: ['ana'] }),
      session('panel', { room: 'annex', startsAt: '2026-09-22T08:00:00Z', endsAt: '2026-09-22T09:00:00Z' }),
    ],
    conflicts: [],
    fixed: [],
    ...change,
  };
}

export const EVENT_TIMES = { startsAt: '2026-09-22T07:00:00Z', endsAt: '2026-09-23T15:00:00Z' };

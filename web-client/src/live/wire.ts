import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AnyFrame } from '@/contract/live.ts';

/** One frame from the server. Events of a log carry `seq`; latest-wins frames (counts, tallies) do not. */
export interface Frame {
  t: string;
  ref?: string;
  topic?: string;
  seq?: number;
  epoch?: number;
  at?: string;
  by?: unknown;
  d?: unknown;
  code?: string;
  status?: number;
  detail?: string;
  /** Seconds. */
  retryAfter?: number;
}

/** The frame as one of the contract's own; the server is held to them by its tests. */
export const eventOf = (frame: Frame): AnyFrame => frame as AnyFrame;

/** What a person asked for: `id` is chosen here once and kept over every resend, so that it happens once. */
export interface Command {
  t: string;
  id: string;
  topic: string;
  d: unknown;
}

/** Where a reader of a topic stands: everything up to `since` of `epoch` is already known. */
export interface Position {
  since: number;
  epoch: number;
}

export const CLOSE = {
  policy: 1008,
  tooBig: 1009,
  draining: 1012,
  slowReader: 1013,
  signInEnded: 4401,
  removed: 4403,
  noHello: 4408,
  tooMany: 4429,
} as const;

/** The answer `err` to a command, or the reason why no answer will come. */
export class LiveRefusal extends Error {
  override readonly name = 'LiveRefusal';
  readonly code: string;
  readonly status: number;
  /** Seconds until it may go better, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(code: string, status: number, detail: string, retryAfter?: number) {
    super(detail);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** A refusal that says nothing about the asker: too much at once, or a server that cannot just now. */
export const isPassing = (status: number | undefined): boolean => status === undefined || status === 429 || status >= 500;

function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null && 't' in value && typeof value.t === 'string';
}

/** Stands where whoever had their data deleted had a name; what comes over HTTP has the words already. */
const NO_NAME = '\u2421';
const DELETED = msg({ id: 'person.deleted', message: 'Deleted person' });

/** A frame is the same for everybody in the room; this reader's language comes in here. */
const told = (text: string): string => (text.includes(NO_NAME) ? text.replaceAll(NO_NAME, i18n._(DELETED)) : text);

/** A text message holds one frame or several, one a line. A line that is no frame is left out: it harms only itself. */
export function framesOf(text: string): Frame[] {
  const frames: Frame[] = [];
  for (const line of told(text).split('\n')) {
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      if (isFrame(value)) frames.push(value);
    } catch (error) {
      console.warn('live: a line that is not JSON was left out', error);
    }
  }
  return frames;
}

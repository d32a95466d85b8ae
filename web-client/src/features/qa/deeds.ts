import type { Question, Questions } from '@/api/types.ts';

/** What people may do with questions. Each tells its refusal by itself, only `decide` does not; those with a promise reject as well. */
export interface QaDeeds {
  ask: (text: string, anonymous: boolean) => Promise<void>;
  /** With those that were laid under it, which count for it. */
  vote: (question: Question, under: readonly Question[]) => void;
  /** Other words for one's own. */
  edit: (question: string, text: string) => Promise<void>;
  withdraw: (question: string) => void;
  mark: (question: string, as: 'open' | 'answering' | 'answered' | 'dismissed', reason?: string) => void;
  /** The same as one of many. */
  decide: (question: string, as: 'open' | 'dismissed', reason?: string) => Promise<void>;
  pin: (question: Question) => void;
  /** Without `into` they are separated again. */
  merge: (question: string, into?: string) => void;
  write: (question: string, text: string) => Promise<void>;
  /** Whoever asked it asks nothing more, or may again. */
  silence: (question: string, silenced: boolean) => Promise<void>;
  set: (settings: Questions['settings']) => void;
}

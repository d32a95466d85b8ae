import { QueryClient } from '@tanstack/react-query';
import { asApiError } from './ApiError.ts';

const TRIES = 2;
/** Whoever was a little fast waits so long without a word. */
const PATIENCE_MS = 2_000;

/** It took no effect, and will in a moment. */
function tooFast(failures: number, error: unknown): boolean {
  const { status, againMs } = asApiError(error);
  return failures < TRIES && status === 429 && againMs > 0 && againMs <= PATIENCE_MS;
}

/** Waits only for what may come back by itself: no answer, or a server that is busy. */
function worthRetrying(failures: number, error: unknown): boolean {
  const { code, status } = asApiError(error);
  return (failures < TRIES && (code === 'offline' || status === 503)) || tooFast(failures, error);
}

const wait = (failures: number, error: unknown) => asApiError(error).againMs || 1_000 * 2 ** failures;

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthRetrying, retryDelay: wait, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { retry: tooFast, retryDelay: wait, networkMode: 'always' },
    },
  });
}

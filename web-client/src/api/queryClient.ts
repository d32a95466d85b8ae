import { QueryClient } from '@tanstack/react-query';
import { asApiError } from './ApiError.ts';

const TRIES = 2;

/** Waits only for what may come back by itself: no answer, or a server that is busy. */
function worthRetrying(failures: number, error: unknown): boolean {
  const { code, status } = asApiError(error);
  return failures < TRIES && (code === 'offline' || status === 503);
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthRetrying, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}

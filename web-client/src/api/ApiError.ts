import type { ProblemCode } from '@/contract/codes.ts';
import type { Problem } from './types.ts';

/** `offline`: no answer came at all. The other codes are the server's. */
export type ErrorCode = ProblemCode | 'offline';

/** A refusal or a failure of one request, with the sentence a person sees. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  /** Milliseconds after which to ask again; 0 where the server does not say. */
  readonly againMs: number;

  constructor(code: ErrorCode, status: number, title: string, problem?: Partial<Problem> & { againMs?: number }) {
    super(title);
    this.code = code;
    this.status = status;
    this.detail = problem?.detail;
    this.reference = problem?.instance;
    this.againMs = problem?.againMs ?? 0;
    this.fields = Object.fromEntries((problem?.errors ?? []).map((e) => [e.pointer.replace(/^\//, ''), e.detail]));
  }

  static fromProblem(problem: Problem, againMs = 0): ApiError {
    return new ApiError(problem.code as ProblemCode, problem.status, problem.title, { ...problem, againMs });
  }
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body && 'title' in body;
}

/** Whatever was thrown, as an ApiError. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isProblem(error)) return ApiError.fromProblem(error);
  if (error instanceof TypeError) return new ApiError('offline', 0, '');
  return new ApiError('internal', 500, error instanceof Error ? error.message : '');
}

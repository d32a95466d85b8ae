import { i18n } from '@lingui/core';
import { ApiError, isProblem } from './ApiError.ts';
import { FILE_TYPE } from './client.ts';
import { renew, wasSignedIn } from './renewal.ts';
import type { SentFile } from './types.ts';

export interface Sending {
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** A file as it is, with its progress, which fetch does not tell. @param path under /api/v1 */
export async function sendFile<T = SentFile>(path: string, file: File, sending: Sending): Promise<T> {
  const first = await post(path, file, sending);
  const ended = first.status === 401 && wasSignedIn();
  const answer = ended && (await renew()) ? await post(path, file, sending) : first;
  if (answer.status >= 200 && answer.status < 300) return answer.body as T;
  if (isProblem(answer.body)) throw ApiError.fromProblem(answer.body);
  throw new ApiError(answer.status === 0 ? 'offline' : 'internal', answer.status, '');
}

interface Answer {
  status: number;
  body: unknown;
}

function post(path: string, file: File, { onProgress, signal }: Sending): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', FILE_TYPE);
    request.setRequestHeader('X-Plenary', '1');
    if (i18n.locale) request.setRequestHeader('Accept-Language', i18n.locale);
    request.upload.addEventListener('progress', (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0));
    const done = () => resolve({ status: request.status, body: request.response as unknown });
    request.addEventListener('load', done);
    request.addEventListener('error', done);
    request.addEventListener('abort', done);
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** An answer that is a file names it as id/name. */
export const namedFile = (value: string): { id: string; name: string } => ({ id: value.slice(0, 36), name: value.slice(37) });

export const fileAddress = (id: string): string => `/api/v1/files/${id}`;

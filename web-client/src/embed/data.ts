import type { components } from '../contract/api.ts';

export type EmbeddedEvent = components['schemas']['EmbeddedEvent'];
export type EmbeddedProgramme = components['schemas']['EmbeddedProgramme'];
export type EmbeddedSession = components['schemas']['EmbeddedSession'];

/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`);
  }
}

const asked = new Map<string, Promise<unknown>>();

/** One question for all components of a page; one that failed may be asked again. */
export function ask<T>(address: string, language: string): Promise<T> {
  const key = `${language} ${address}`;
  const known = asked.get(key);
  if (known) return known as Promise<T>;
  const answer = read<T>(address, language);
  asked.set(key, answer);
  answer.catch(() => asked.delete(key));
  return answer;
}

/** Accept-Language is a header that needs no leave of the server; cookies stay at home. */
async function read<T>(address: string, language: string): Promise<T> {
  const response = await fetch(address, { credentials: 'omit', mode: 'cors', headers: { 'Accept-Language': language } });
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
}

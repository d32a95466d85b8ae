import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingConstructor } from './jitsiApi.ts';
import { loadJitsi, SCRIPT_PATIENCE_MS } from './jitsiScript.ts';

const scripts: HTMLScriptElement[] = [];

beforeEach(() => {
  scripts.length = 0;
  delete window.JitsiMeetExternalAPI;
  vi.useFakeTimers();
  vi.spyOn(document.head, 'append').mockImplementation((node) => scripts.push(node as HTMLScriptElement));
});
afterEach(() => vi.useRealTimers());

const Meeting = vi.fn() as unknown as MeetingConstructor;

function arrive(script: HTMLScriptElement | undefined, defines: MeetingConstructor | undefined): void {
  if (defines) window.JitsiMeetExternalAPI = defines;
  script?.dispatchEvent(new Event('load'));
}

describe('Jitsi’s script', () => {
  it('comes from the deployment and is loaded once', async () => {
    const both = Promise.all([loadJitsi('https://one.example/'), loadJitsi('https://one.example/')]);
    arrive(scripts[0], Meeting);
    expect(await both).toEqual([Meeting, Meeting]);
    expect(scripts.map((script) => script.src)).toEqual(['https://one.example/external_api.js']);
  });

  it('is asked for again after it could not be loaded', async () => {
    const first = loadJitsi('https://two.example');
    scripts[0]?.dispatchEvent(new Event('error'));
    await expect(first).rejects.toThrow('cannot be loaded');
    const second = loadJitsi('https://two.example');
    arrive(scripts[1], Meeting);
    expect(await second).toBe(Meeting);
  });

  it('is given up after eight seconds', async () => {
    const attempt = loadJitsi('https://three.example');
    const outcome = expect(attempt).rejects.toThrow('took too long');
    await vi.advanceTimersByTimeAsync(SCRIPT_PATIENCE_MS);
    await outcome;
  });

  it('is not believed when it defines nothing', async () => {
    const attempt = loadJitsi('https://four.example');
    arrive(scripts[0], undefined);
    await expect(attempt).rejects.toThrow('is not Jitsi’s script');
  });
});

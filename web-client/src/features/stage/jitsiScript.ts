import type { MeetingConstructor } from './jitsiApi.ts';

/** The longest wait for the script. A person has pressed Join and looks at an empty stage. */
export const SCRIPT_PATIENCE_MS = 8_000;

const loading = new Map<string, Promise<MeetingConstructor>>();

/**
 * Loads the deployment's own external_api.js, which always fits its version, once for the page.
 *
 * A failed try leaves nothing behind, so that the next press asks again. Rejects after {@link SCRIPT_PATIENCE_MS}, when
 * the script cannot be had, and when what came defines nothing.
 *
 * @param base address of the deployment, for instance https://meet.example.org
 */
export function loadJitsi(base: string): Promise<MeetingConstructor> {
  const known = loading.get(base);
  if (known) return known;
  const attempt = inject(`${base.replace(/\/$/, '')}/external_api.js`);
  loading.set(base, attempt);
  attempt.catch(() => loading.delete(base));
  return attempt;
}

function inject(src: string): Promise<MeetingConstructor> {
  const script = document.createElement('script');
  return new Promise<MeetingConstructor>((resolve, reject) => {
    const give = (why: string): void => {
      clearTimeout(patience);
      script.remove();
      reject(new Error(`${src} ${why}`));
    };
    const patience = setTimeout(() => give('took too long'), SCRIPT_PATIENCE_MS);
    script.addEventListener('error', () => give('cannot be loaded'));
    script.addEventListener('load', () => {
      clearTimeout(patience);
      if (window.JitsiMeetExternalAPI) resolve(window.JitsiMeetExternalAPI);
      else give('is not Jitsi’s script');
    });
    script.async = true;
    script.src = src;
    document.head.append(script);
  });
}

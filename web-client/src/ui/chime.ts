const KEPT = 'plenary.sound';
const NOTES = [659.25, 987.77];
const LENGTH_S = 0.35;
const LOUDNESS = 0.06;

let context: AudioContext | undefined;

/** Off until somebody switches it on, on this device. */
export function isSoundOn(): boolean {
  return localStorage.getItem(KEPT) === 'on';
}

export function keepSound(on: boolean): void {
  if (on) localStorage.setItem(KEPT, 'on');
  else localStorage.removeItem(KEPT);
}

/** Two soft notes, made here: nothing is fetched. Silent where the browser wants to be touched first. */
export function chime(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  context.resume().catch(() => undefined);
  NOTES.forEach((frequency, at) => {
    const begin = currentTime + at * LENGTH_S * 0.4;
    const note = new OscillatorNode(context as AudioContext, { frequency });
    const volume = new GainNode(context as AudioContext, { gain: 0 });
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + LENGTH_S);
    note.connect(volume).connect(destination);
    note.start(begin);
    note.stop(begin + LENGTH_S);
  });
}

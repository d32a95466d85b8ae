/** How urgent it is: calm, from five minutes on, when time is up. */
export type Urgency = 'calm' | 'soon' | 'over';

const SOON_SECONDS = 5 * 60;

export interface TimerReading {
  urgency: Urgency;
  /** Left, or since it was over. */
  seconds: number;
  /** The same in minutes as people say it: 4:10 is five minutes left, and 0:10 over is one minute over. */
  minutes: number;
}

/** @param now of the server's clock */
export function readTimer(endsAt: string, now: number): TimerReading {
  const left = Math.ceil((Date.parse(endsAt) - now) / 1000);
  const seconds = Math.abs(left);
  return {
    urgency: left <= 0 ? 'over' : left <= SOON_SECONDS ? 'soon' : 'calm',
    seconds,
    minutes: Math.ceil(seconds / 60),
  };
}

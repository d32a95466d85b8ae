/** 65 → "1:05", 1865 → "31:05", 3785 → "1:03:05". Negative and unknown times are 0:00. */
export function clock(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Nearer than this to the live position counts as live: the position itself moves a little with every playlist. */
const LIVE_WITHIN_SECONDS = 3;

/** Whole seconds behind the live position, 0 while at it; 0 as well when there is no live position yet. */
export function secondsBehind(position: number, livePosition: number | null): number {
  if (livePosition === null) return 0;
  const behind = livePosition - position;
  return behind > LIVE_WITHIN_SECONDS ? Math.round(behind) : 0;
}

const TOO_EARLY_TO_RESUME = 15;
const TOO_LATE_TO_RESUME = 20;

/** Where to offer to go on, or null when the person has hardly begun or has seen the end. */
export function resumePoint(startAt: number | undefined, length: number | undefined): number | null {
  if (startAt === undefined || startAt < TOO_EARLY_TO_RESUME) return null;
  if (length !== undefined && startAt > length - TOO_LATE_TO_RESUME) return null;
  return startAt;
}

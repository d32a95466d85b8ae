import { Trans } from '@lingui/react/macro';
import { useNow } from '@/ui/useNow.ts';
import type { Entry } from './entries.ts';
import { runningSlot } from './runningSlot.ts';
import styles from './ProgrammeView.module.css';

const EVERY_MS = 30_000;

/** While the shown day runs: the way to where it is now. */
export function NowButton({ entries }: { entries: readonly Entry[] }) {
  const slot = runningSlot(entries, useNow(EVERY_MS));
  if (!slot) return null;
  return (
    <button
      type="button"
      className={styles.remove}
      onClick={() => {
        const heading = document.getElementById(slotId(slot));
        heading?.scrollIntoView({ block: 'start' });
        heading?.focus({ preventScroll: true });
      }}
    >
      <Trans id="programme.now">Go to now</Trans>
    </button>
  );
}

/** The heading of what starts together. */
export const slotId = (startsAt: string): string => `at-${startsAt}`;

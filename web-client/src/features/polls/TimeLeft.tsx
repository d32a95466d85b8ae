import { Trans } from '@lingui/react/macro';
import { stopwatch } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { useServerNow } from '@/live/useLive.ts';
import styles from './PollCard.module.css';

/** Until a poll closes by itself. Not announced each second: screen readers are told when it closes. */
export function TimeLeft({ until }: { until: string }) {
  const now = useServerNow(1000);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return (
    <span className={styles.left} role="timer" aria-live="off">
      <Icon name="clock" />
      <Trans id="poll.closesIn">closes in {stopwatch(seconds)}</Trans>
    </span>
  );
}

import { Trans } from '@lingui/react/macro';
import { stopwatch } from '@/i18n/dates.ts';
import { useServerNow } from '@/live/useLive.ts';
import { Icon } from '@/ui/Icon.tsx';
import { readTimer, type TimerReading } from './timer.ts';
import styles from './TimerChip.module.css';

/** The host's timer. It ticks for the eye; screen readers hear when five minutes are left and when time is up. */
export function TimerChip({ endsAt }: { endsAt: string }) {
  return <TimerChipView reading={readTimer(endsAt, useServerNow(1000))} />;
}

export function TimerChipView({ reading }: { reading: TimerReading }) {
  const { urgency, seconds } = reading;
  return (
    <span className={`${styles.chip} ${styles[urgency]}`}>
      <Icon name="clock" />
      <span role="timer" aria-live="off" className={styles.left}>
        {urgency === 'over' ? (
          <Trans id="timer.over">over by {stopwatch(seconds)}</Trans>
        ) : (
          <Trans id="timer.left">{stopwatch(seconds)} left</Trans>
        )}
      </span>
      <span className="visually-hidden" role="status">
        <TimerWords reading={reading} />
      </span>
    </span>
  );
}

/** Said once at each turn, not each second. */
function TimerWords({ reading: { urgency } }: { reading: TimerReading }) {
  if (urgency === 'over') return <Trans id="timer.up">Time is up</Trans>;
  if (urgency === 'soon') return <Trans id="timer.soon">Five minutes or less are left</Trans>;
  return null;
}

import { useLingui } from '@lingui/react/macro';
import { waitParts } from '@/i18n/dates.ts';
import { useNow } from '@/ui/useNow.ts';
import styles from './Countdown.module.css';

/** The wait in boxes, days only when there are some. The clock ticks for the eye; screen readers get the time itself. */
export function Countdown({ to }: { to: string }) {
  const { t } = useLingui();
  const { days, hours, minutes, seconds } = waitParts(Date.parse(to) - useNow(1000));
  const boxes = [
    { n: days, unit: t({ id: 'unit.days', message: 'days' }), shown: days > 0 },
    { n: hours, unit: t({ id: 'unit.hours', message: 'hours' }), shown: days > 0 || hours > 0 },
    { n: minutes, unit: t({ id: 'unit.minutes', message: 'minutes' }), shown: true },
    { n: seconds, unit: t({ id: 'unit.seconds', message: 'seconds' }), shown: days === 0 },
  ].filter((box) => box.shown);
  return (
    <div className={styles.boxes} aria-hidden>
      {boxes.map(({ n, unit }) => (
        <div key={unit} className={styles.box}>
          <span className={styles.number}>{String(n).padStart(2, '0')}</span>
          <span className={styles.unit}>{unit}</span>
        </div>
      ))}
    </div>
  );
}

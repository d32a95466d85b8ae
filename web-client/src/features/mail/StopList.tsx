import { Trans, useLingui } from '@lingui/react/macro';
import type { MailStop } from '@/api/types.ts';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { useStopWords } from './useStopWords.ts';
import styles from './Mail.module.css';

interface Props {
  stops: readonly MailStop[];
  onLift: (stop: MailStop) => void;
}

/** Addresses that get no letters to many: why, since when, and the way back. */
export function StopList({ stops, onLift }: Props) {
  const { t, i18n } = useLingui();
  const words = useStopWords();
  return (
    <ul className={styles.list} aria-label={t({ id: 'stops.title', message: 'Stopped addresses' })}>
      {stops.map((stop) => {
        const { email } = stop;
        const day = shortDay(stop.at, ownZone(), i18n.locale);
        return (
          <li key={email} className={styles.card}>
            <div className={styles.head}>
              <p className={styles.title}>
                <bdi>{email}</bdi>
              </p>
              <Pill tone={stop.cause === 'unsubscribed' ? 'plain' : 'waiting'}>{words[stop.cause]}</Pill>
            </div>
            <p className={styles.quiet}>
              <Trans id="stops.since">Since {day}</Trans>
            </p>
            {stop.detail ? (
              <p className={styles.quiet} dir="auto">
                {stop.detail}
              </p>
            ) : null}
            <div>
              <Button
                size="s"
                look="quiet"
                icon="mail"
                aria-label={t({ id: 'stops.liftOne', message: `Write to ${email} again` })}
                onClick={() => onLift(stop)}
              >
                <Trans id="stops.lift">Write again</Trans>
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

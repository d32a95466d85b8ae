import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Door.module.css';
import type { Seen } from './useDoor.ts';

interface Props {
  seen: Seen | null;
  zone: string;
  onUndo: (ticket: string) => void;
}

/** What the last ticket came to, large enough to be read at arm's length. */
export function SeenCard({ seen, zone, onUndo }: Props) {
  const tone = seen ? TONES[seen.result] : 'idle';
  return (
    <div className={`${styles.seen} ${styles[tone]}`}>
      <div role="status">
        {seen ? (
          <>
            <p className={styles.verdict}>
              <Icon name={tone === 'good' ? 'check' : tone === 'calm' ? 'clock' : 'warning'} />
              <Verdict seen={seen} zone={zone} />
            </p>
            {seen.name ? (
              <p className={styles.name}>
                <bdi>{seen.name}</bdi>
              </p>
            ) : null}
          </>
        ) : (
          <p className={styles.quiet}>
            <Trans id="door.idle">Hold a ticket in front of the camera, or look up a name.</Trans>
          </p>
        )}
      </div>
      {seen?.result === 'in' ? (
        <Button look="quiet" onClick={() => onUndo(seen.ticket)}>
          <Trans id="door.undo">That was wrong</Trans>
        </Button>
      ) : null}
    </div>
  );
}

const TONES = { in: 'good', already: 'warn', 'no-seat': 'bad', unknown: 'bad', kept: 'calm', busy: 'calm' } as const;

function Verdict({ seen, zone }: { seen: Seen; zone: string }) {
  const { i18n } = useLingui();
  const since = seen.at ? clockTime(seen.at, zone, i18n.locale) : '';
  switch (seen.result) {
    case 'in':
      return <Trans id="door.in">Welcome</Trans>;
    case 'already':
      return <Trans id="door.already">Already here since {since}</Trans>;
    case 'no-seat':
      return <Trans id="door.noSeat">The seat was given back</Trans>;
    case 'unknown':
      return <Trans id="door.unknown">Not a ticket of this event</Trans>;
    case 'kept':
      return <Trans id="door.kept">Noted; sent as soon as there is a connection</Trans>;
    case 'busy':
      return <Trans id="door.busy">One moment…</Trans>;
  }
}

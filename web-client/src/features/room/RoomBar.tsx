import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { stopwatch } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { useNow } from '@/ui/useNow.ts';
import type { StageState } from './stageTopic.ts';
import styles from './RoomBar.module.css';

interface Props {
  title: string;
  slug: string;
  stage: StageState;
  recorded: boolean;
  people: ReactNode;
  /** The host's timer, while this person may see one. */
  timer?: ReactNode;
}

/** Where one is, whether it is live and for how long, and how many are here. Stands in the page's header. */
export function RoomBar({ title, slug, stage, recorded, people, timer }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.bar}>
      <Link to="/e/$slug" params={{ slug }} className={styles.back} aria-label={t({ id: 'room.back', message: 'Back to the programme' })}>
        <Icon name="arrowLeft" />
      </Link>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.facts}>
        {stage.state === 'live' ? <LiveFor since={stage.liveSince} /> : null}
        {stage.state === 'scheduled' ? (
          <Pill tone="waiting">
            <Trans id="room.notYet">Not live yet</Trans>
          </Pill>
        ) : null}
        {stage.state === 'ended' ? (
          <Pill tone="plain">
            <Trans id="room.over">Ended</Trans>
          </Pill>
        ) : null}
        {timer}
        {recorded && stage.state !== 'ended' ? (
          <span className={styles.recorded}>
            <Icon name="record" />
            <span>
              <Trans id="session.recorded">recorded</Trans>
            </span>
          </span>
        ) : null}
        <span className={styles.people}>{people}</span>
      </p>
    </div>
  );
}

function LiveFor({ since }: { since: string | undefined }) {
  const now = useNow(1000);
  const elapsed = since ? stopwatch((now - Date.parse(since)) / 1000) : '';
  return (
    <Pill tone="live">
      <Trans id="pill.live">LIVE</Trans>
      {elapsed ? <span aria-hidden>{elapsed}</span> : null}
    </Pill>
  );
}

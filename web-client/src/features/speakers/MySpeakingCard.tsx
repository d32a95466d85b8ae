import { Plural, Trans } from '@lingui/react/macro';
import type { Speaking } from '@/api/types.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Card } from '@/ui/Page.tsx';
import { When } from '@/ui/When.tsx';
import styles from './Speakers.module.css';

/** My part in one programme, in two lines. */
export function MySpeakingCard({ speaking }: { speaking: Speaking }) {
  const { event, sessions, state } = speaking;
  const first = sessions.find(({ cancelled }) => !cancelled);
  return (
    <Card>
      <div className={styles.mine}>
        <div className={styles.who}>
          <p className={styles.name}>
            <bdi>{event.title}</bdi>
          </p>
          <p className={styles.quiet}>
            <Plural id="speakers.sessions" value={sessions.length} _0="In no session yet" one="# session" other="# sessions" />
            {first ? ' · ' : null}
            {first ? <When at={first.startsAt} zone={event.zone} /> : null}
          </p>
        </div>
        <ButtonLink to="/speaking/$speakerId" params={{ speakerId: speaking.id }} look={state === 'confirmed' ? 'secondary' : 'primary'}>
          {state === 'confirmed' ? <Trans id="speaking.open">Prepare</Trans> : <Trans id="speaking.answer">Answer</Trans>}
        </ButtonLink>
      </div>
    </Card>
  );
}

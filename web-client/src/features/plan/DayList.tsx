import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime, minutesBetween } from '@/i18n/dates.ts';
import { Empty } from '@/ui/States.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { dayOf } from './days.ts';
import type { CardFacts } from './SessionCard.tsx';
import type { Draft } from './types.ts';
import { useCardFacts } from './useCardFacts.ts';
import { useKindWords } from './words.ts';
import styles from './DayList.module.css';

interface Props {
  draft: Draft;
  day: string;
  onOpen: (id: string) => void;
}

/** The day as a list: for narrow windows, and for those who would rather read than look. */
export function DayList({ draft, day, onOpen }: Props) {
  const { t } = useLingui();
  const facts = useCardFacts(draft);
  const sessions = draft.sessions.filter((one) => dayOf(one, draft) === day).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (sessions.length === 0)
    return <Empty icon="calendar" title={t({ id: 'plan.day.empty', message: 'Nothing is planned on this day' })} />;
  return (
    <ol className={styles.list}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Row facts={facts(session)} onOpen={() => onOpen(session.id)} />
        </li>
      ))}
    </ol>
  );
}

function Row({ facts, onOpen }: { facts: CardFacts; onOpen: () => void }) {
  const { i18n } = useLingui();
  const kinds = useKindWords();
  const { session, zone, colour, room, speakers, conflict, fixed } = facts;
  const minutes = minutesBetween(session.startsAt, session.endsAt);
  return (
    <button
      type="button"
      className={session.cancelled ? `${styles.row} ${styles.cancelled}` : styles.row}
      data-track={colour}
      onClick={onOpen}
    >
      <span className={styles.time}>{clockTime(session.startsAt, zone, i18n.locale)}</span>
      <span className={styles.text}>
        <span className={styles.title} dir="auto">
          {session.text.title}
        </span>
        <span className={styles.facts}>
          <span>{session.kindName ?? kinds[session.kind]}</span>
          <span>
            <Trans id="session.minutes">{minutes} min</Trans>
          </span>
          <span dir="auto">{room}</span>
          {speakers ? <span dir="auto">{speakers}</span> : null}
        </span>
        {session.cancelled ? (
          <span className={styles.off}>
            <Trans id="plan.cancelled">Cancelled</Trans>
          </span>
        ) : null}
        {fixed ? (
          <span className={styles.mark}>
            <Icon name="clock" className={styles.icon} />
            <Trans id="plan.fixed">Live or over</Trans>
          </span>
        ) : null}
        {conflict ? (
          <span className={styles.conflict}>
            <Icon name="warning" className={styles.icon} />
            {conflict}
          </span>
        ) : null}
      </span>
    </button>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { RestrictedPerson, Restrictions } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import styles from './Reports.module.css';

interface Props {
  restrictions: Restrictions | undefined;
  busy: boolean;
  onUnsilence: (person: RestrictedPerson) => void;
  onReadmit: (person: RestrictedPerson) => void;
}

/** Who listens without speaking and who is out, each with the way back. */
export function RestrictedList({ restrictions, busy, onUnsilence, onReadmit }: Props) {
  const { t, i18n } = useLingui();
  if (!restrictions) return null;
  const row = (person: RestrictedPerson, label: string, words: React.ReactNode, act: () => void) => (
    <li key={person.id} className={styles.person}>
      <p className={styles.who}>
        <bdi>{person.name}</bdi>
        {person.until ? (
          <span className={styles.when}>
            <Trans id="silence.until">until {clockTime(person.until, ownZone(), i18n.locale)}</Trans>
          </span>
        ) : null}
      </p>
      <div data-work>
        <Button size="s" busy={busy} aria-label={label} onClick={act}>
          {words}
        </Button>
      </div>
    </li>
  );
  return (
    <>
      <People title={t({ id: 'silence.list', message: 'Silenced' })} people={restrictions.silenced}>
        {(person) =>
          row(
            person,
            t({ id: 'silence.endName', message: `Let ${person.name} speak again` }),
            <Trans id="silence.end">Let speak again</Trans>,
            () => onUnsilence(person),
          )
        }
      </People>
      <People title={t({ id: 'removal.list', message: 'Removed from the room' })} people={restrictions.removed}>
        {(person) =>
          row(
            person,
            t({ id: 'removal.endName', message: `Let ${person.name} in again` }),
            <Trans id="removal.end">Let in again</Trans>,
            () => onReadmit(person),
          )
        }
      </People>
    </>
  );
}

interface PeopleProps {
  title: string;
  people: readonly RestrictedPerson[];
  children: (person: RestrictedPerson) => React.ReactNode;
}

function People({ title, people, children }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <section className={styles.people} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>{people.map(children)}</ul>
    </section>
  );
}

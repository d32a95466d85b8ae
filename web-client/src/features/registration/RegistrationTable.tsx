import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RegisteredPerson } from '@/api/types.ts';
import { clockTime, plainDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import styles from '@/ui/PeopleTable.module.css';
import { Pill } from '@/ui/Pill.tsx';
import { useModeWords, useStateWords } from './useStateWords.ts';

interface Props {
  people: readonly RegisteredPerson[];
  zone: string;
  /** Nothing is left on the server. */
  whole: boolean;
  /** Reads the next part; null while it is on its way or there is none. */
  onMore: (() => void) | null;
  onOpen: (person: RegisteredPerson) => void;
}

const DRAWN = 200;

/** In the order of registering; so many rows at a time that the page stays light. */
export function RegistrationTable({ people, zone, whole, onMore, onOpen }: Props) {
  const { t } = useLingui();
  const [drawn, setDrawn] = useState(DRAWN);
  const shown = people.slice(0, drawn);
  const more = () => {
    setDrawn(drawn + DRAWN);
    if (people.length <= drawn + DRAWN) onMore?.();
  };
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t({ id: 'registrations.heading', message: 'Registrations' })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans id="registrations.person">Person</Trans>
            </th>
            <th scope="col">
              <Trans id="registrations.at">Registered</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <Row key={person.id} person={person} zone={zone} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {people.length > shown.length || !whole ? (
        <p className={styles.more}>
          <Button busy={!whole && onMore === null} onClick={more}>
            <Trans id="registrations.more">Show more</Trans>
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Row({ person, zone, onOpen }: { person: RegisteredPerson; zone: string; onOpen: Props['onOpen'] }) {
  const { i18n } = useLingui();
  const words = useStateWords();
  const mode = useModeWords();
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.open} onClick={() => onOpen(person)}>
          <bdi className={styles.name}>{person.name}</bdi>
        </button>
        <bdi className={styles.mail}>{person.email}</bdi>
      </th>
      <td>
        <time dateTime={person.at}>
          {plainDay(person.at, zone, i18n.locale)}, {clockTime(person.at, zone, i18n.locale)}
        </time>
        {person.mode ? <span className={styles.mail}>{mode(person.mode)}</span> : null}
        {person.state === 'confirmed' ? null : (
          <span className={styles.state}>
            <Pill tone="waiting">{words(person.state)}</Pill>
          </span>
        )}
      </td>
    </tr>
  );
}

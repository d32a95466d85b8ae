import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import type { DoorPerson } from '@/api/types.ts';
import { clockTime } from '@/i18n/dates.ts';
import { fold } from '@/i18n/fold.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { useModeWords } from '../useStateWords.ts';
import styles from './Door.module.css';

interface Props {
  people: readonly DoorPerson[];
  zone: string;
  onShow: (ticket: string) => void;
}

const DRAWN = 30;

/** Looks people up who have no ticket at hand. */
export function DoorList({ people, zone, onShow }: Props) {
  const { t, i18n } = useLingui();
  const mode = useModeWords();
  const [words, setWords] = useState('');
  const wanted = fold(useDeferredValue(words)).split(/\s+/).filter(Boolean);
  const found = wanted.length === 0 ? [] : people.filter(({ name }) => wanted.every((word) => fold(name).includes(word)));
  return (
    <section className={styles.list} aria-label={t({ id: 'door.people', message: 'People' })}>
      <TextField
        type="search"
        label={t({ id: 'door.search', message: 'Name' })}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className={styles.quiet}>
        {wanted.length > 0 ? <Plural id="registrations.found" value={found.length} one="# person found" other="# people found" /> : null}
      </p>
      <ul className={styles.people}>
        {found.slice(0, DRAWN).map((person) => (
          <li key={person.ticket} className={styles.person}>
            <span className={styles.who}>
              <bdi>{person.name}</bdi>
              {person.mode ? <span className={styles.quiet}>{mode(person.mode)}</span> : null}
            </span>
            {person.at ? (
              <Pill tone="success" icon="check">
                <Since at={clockTime(person.at, zone, i18n.locale)} />
              </Pill>
            ) : (
              <Button onClick={() => onShow(person.ticket)}>
                <Trans id="door.let">Let in</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Since({ at }: { at: string }) {
  return <Trans id="door.since">here since {at}</Trans>;
}

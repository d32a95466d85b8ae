import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, memo, useCallback, type Ref } from 'react';
import type { RegisteredPerson } from '@/api/types.ts';
import { clockTime, plainDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import styles from '@/ui/PeopleTable.module.css';
import { Pill } from '@/ui/Pill.tsx';
import { useRowsInSight } from './useRowsInSight.ts';
import { useModeWords, useStateWords } from './useStateWords.ts';

interface Props {
  people: readonly RegisteredPerson[];
  /** So many there are, with those that were not read yet. */
  found: number;
  zone: string;
  /** Nothing is left on the server. */
  whole: boolean;
  /** Reads the next part; null while it is on its way or there is none. */
  onMore: (() => void) | null;
  onOpen: (person: RegisteredPerson) => void;
}

/** In the order of registering; of many only the rows in sight are drawn, so that the page stays light. */
export function RegistrationTable({ people, found, zone, whole, onMore, onOpen }: Props) {
  const { t } = useLingui();
  return (
    <>
      <table className={`${styles.table} ${styles.steady}`} aria-rowcount={found + 1}>
        <caption className="visually-hidden">{t({ id: 'registrations.heading', message: 'Registrations' })}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <Trans id="registrations.person">Person</Trans>
            </th>
            <th scope="col" className={styles.when}>
              <Trans id="registrations.at">Registered</Trans>
            </th>
          </tr>
        </thead>
        <Rows people={people} zone={zone} onOpen={onOpen} />
      </table>
      {whole ? null : (
        <p className={styles.more}>
          <Button busy={onMore === null} onClick={() => onMore?.()}>
            <Trans id="registrations.more">Show more</Trans>
          </Button>
        </p>
      )}
    </>
  );
}

/** The rows in sight, and empty ones as high as all that stand between them. */
function Rows({ people, zone, onOpen }: Pick<Props, 'people' | 'zone' | 'onOpen'>) {
  const keyOf = useCallback((index: number) => people[index]?.id ?? String(index), [people]);
  const { body, rows, size, measure, hold } = useRowsInSight(people.length, keyOf);
  const last = rows.at(-1)?.end ?? 0;
  return (
    <tbody ref={body}>
      {rows.map(({ key, index, start }, at) => {
        const person = people[index];
        return person ? (
          <Fragment key={key}>
            <Gap height={start - (rows[at - 1]?.end ?? 0)} />
            <Row person={person} index={index} zone={zone} measure={measure} onHold={hold} onOpen={onOpen} />
          </Fragment>
        ) : null;
      })}
      <Gap height={size - last} />
    </tbody>
  );
}

function Gap({ height }: { height: number }) {
  return height < 1 ? null : <tr aria-hidden="true" style={{ height }} />;
}

interface RowProps {
  person: RegisteredPerson;
  index: number;
  zone: string;
  measure: Ref<HTMLTableRowElement>;
  onHold: (id: string | null) => void;
  onOpen: Props['onOpen'];
}

/** Drawn once while rows come and go around it: words of dates are dear. */
const Row = memo(function Row({ person, index, zone, measure, onHold, onOpen }: RowProps) {
  const { i18n } = useLingui();
  const words = useStateWords();
  const mode = useModeWords();
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          onFocus={() => onHold(person.id)}
          onBlur={() => onHold(null)}
          onClick={() => onOpen(person)}
        >
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
});

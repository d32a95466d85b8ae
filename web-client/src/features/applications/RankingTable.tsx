import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RankedApplication, ReaderProgress } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import styles from '@/ui/PeopleTable.module.css';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import { toneOf, useSeatWords, useStateWords } from './useStateWords.ts';
import own from './ApplicantTable.module.css';

interface Props {
  applications: readonly RankedApplication[];
  readers: readonly ReaderProgress[];
  zone: string;
  picked: ReadonlySet<string>;
  onPick: (ids: readonly string[], on: boolean) => void;
  onOpen: (application: RankedApplication) => void;
}

const DRAWN = 200;

/** Applications by their points, the best first; several may be chosen for a decision. */
export function RankingTable({ applications, readers, zone, picked, onPick, onOpen }: Props) {
  const { t } = useLingui();
  const [drawn, setDrawn] = useState(DRAWN);
  const shown = applications.slice(0, drawn);
  const names = (one: RankedApplication) => readers.filter(({ id }) => one.readers.includes(id)).map(({ name }) => name);
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t({ id: 'applications.title', message: 'Applications' })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans id="registrations.person">Person</Trans>
            </th>
            <th scope="col">
              <Trans id="ranking.points">Points</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <Row
              key={one.id}
              one={one}
              readers={names(one)}
              zone={zone}
              picked={picked.has(one.id)}
              onPick={(on) => onPick([one.id], on)}
              onOpen={() => onOpen(one)}
            />
          ))}
        </tbody>
      </table>
      {applications.length > drawn ? (
        <p className={styles.more}>
          <Button onClick={() => setDrawn(drawn + DRAWN)}>
            <Trans id="registrations.more">Show more</Trans>
          </Button>
        </p>
      ) : null}
    </>
  );
}

interface RowProps {
  one: RankedApplication;
  readers: readonly string[];
  zone: string;
  picked: boolean;
  onPick: (on: boolean) => void;
  onOpen: () => void;
}

function Row({ one, readers, zone, picked, onPick, onOpen }: RowProps) {
  const { t } = useLingui();
  const { name } = one;
  return (
    <tr>
      <th scope="row">
        <div className={own.who}>
          <input
            type="checkbox"
            className={own.box}
            aria-label={t({ id: 'decide.pick', message: `Choose ${name}` })}
            checked={picked}
            onChange={(event) => onPick(event.target.checked)}
          />
          <div>
            <button type="button" className={styles.open} onClick={onOpen}>
              <bdi className={styles.name}>{name}</bdi>
            </button>
            <State one={one} zone={zone} />
            {readers.length > 0 ? (
              <span className={styles.mail}>
                <Trans id="readers.reads">Read by {readers.join(', ')}</Trans>
              </span>
            ) : null}
          </div>
        </div>
      </th>
      <td className={own.points}>
        <Points one={one} />
      </td>
    </tr>
  );
}

function Points({ one: { mean, spread, scored, conflicts } }: { one: RankedApplication }) {
  const { i18n } = useLingui();
  const digits = new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (mean === undefined) {
    return (
      <span className={styles.mail}>
        <Trans id="ranking.none">Not scored</Trans>
      </span>
    );
  }
  return (
    <>
      <strong>{digits.format(mean)}</strong>
      {scored > 1 && spread !== undefined ? <span className={styles.mail}>± {digits.format(spread)}</span> : null}
      <span className={styles.mail}>
        <Plural id="ranking.scored" value={scored} one="# reviewer" other="# reviewers" />
      </span>
      {conflicts > 0 ? (
        <span className={styles.mail}>
          <Plural id="ranking.conflicts" value={conflicts} one="# too near" other="# too near" />
        </span>
      ) : null}
    </>
  );
}

function State({ one, zone }: { one: RankedApplication; zone: string }) {
  const states = useStateWords();
  const seats = useSeatWords();
  if (one.state === 'submitted') return null;
  const seat = one.state === 'accepted' || one.state === 'waiting' ? seats(one.seat) : null;
  return (
    <span className={styles.state}>
      <Pill tone={toneOf(one.state)}>
        {states(one.state)}
        {one.state === 'waiting' && one.rank ? ` · ${one.rank}` : null}
      </Pill>
      {seat ? <span className={styles.mail}>{seat}</span> : null}
      {one.seat === 'offered' && one.offerUntil ? (
        <span className={styles.mail}>
          <Trans id="ranking.until">
            until <When at={one.offerUntil} zone={zone} />
          </Trans>
        </span>
      ) : null}
    </span>
  );
}

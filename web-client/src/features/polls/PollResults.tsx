import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Poll, PollResults as Results } from '@/api/types.ts';
import { count } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { meanOf, sharesOf, type Share } from './shares.ts';
import styles from './PollResults.module.css';

type Word = Results['words'][number];

interface Props {
  poll: Poll;
  results: Results;
  /** What the reader chose. */
  mine?: readonly number[] | undefined;
  /** On a shared screen. */
  large?: boolean;
  /** How many people are here, where that is known and the poll is open to them. */
  here?: number | undefined;
  /** What a host may do to a group of words. */
  tools?: ((word: Word) => ReactNode) | undefined;
}

/** The numbers as a table whose rows are drawn as bars: whoever does not see the bars reads the same. */
export function PollResults({ poll, results, mine, large, here = 0, tools }: Props) {
  const { i18n } = useLingui();
  const total = count(results.ballots, i18n.locale);
  const people = count(here, i18n.locale);
  const mean = meanOf(poll, results);
  const average = mean === undefined ? '' : new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1 }).format(mean);
  return (
    <div className={large ? `${styles.results} ${styles.large}` : styles.results}>
      {poll.kind === 'text' ? <Words results={results} tools={tools} /> : <Bars poll={poll} shares={sharesOf(poll, results)} mine={mine} />}
      <p className={styles.total}>
        {here >= results.ballots && here > 0 ? (
          <Plural
            id="poll.tookPart"
            value={here}
            one={`${total} of ${people} person here took part`}
            other={`${total} of ${people} people here took part`}
          />
        ) : (
          <Plural id="poll.total" value={results.ballots} one={`${total} answer`} other={`${total} answers`} />
        )}
        {average ? (
          <>
            {' · '}
            <Trans id="poll.mean">on average {average}</Trans>
          </>
        ) : null}
      </p>
    </div>
  );
}

function Bars({ poll, shares, mine }: { poll: Poll; shares: readonly Share[]; mine: readonly number[] | undefined }) {
  const { t, i18n } = useLingui();
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{poll.question}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t({ id: 'poll.column.answer', message: 'Answer' })}</th>
          <th scope="col">{t({ id: 'poll.column.count', message: 'People' })}</th>
          <th scope="col">{t({ id: 'poll.column.share', message: 'Share' })}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ choice, text, count: people, share, right }) => (
          <tr key={choice} className={right ? styles.right : undefined}>
            <th scope="row" className={styles.answer}>
              <span className={styles.label}>
                <span dir="auto">{text}</span>
                <Ends poll={poll} choice={choice} last={shares.length - 1} />
                {right ? (
                  <span className={styles.mark}>
                    <Icon name="check" /> <Trans id="poll.right">Right answer</Trans>
                  </span>
                ) : null}
                {mine?.includes(choice) ? (
                  <span className={styles.mark}>
                    <Icon name="person" /> <Trans id="poll.yours">Your answer</Trans>
                  </span>
                ) : null}
              </span>
              <span className={styles.track} aria-hidden>
                <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
              </span>
            </th>
            <td className={styles.number}>{count(people, i18n.locale)}</td>
            <td className={styles.number}>{percent.format(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the first and the last step of a scale mean. */
function Ends({ poll, choice, last }: { poll: Poll; choice: number; last: number }) {
  const words = choice === 0 ? poll.scale?.low : choice === last ? poll.scale?.high : undefined;
  return words ? (
    <span className={styles.end} dir="auto">
      {words}
    </span>
  ) : null;
}

function Words({ results, tools }: { results: Results; tools?: ((word: Word) => ReactNode) | undefined }) {
  const { t } = useLingui();
  const most = Math.max(1, ...results.words.map((word) => word.count));
  if (results.words.length === 0) return null;
  return (
    <ul className={tools ? styles.wordLines : styles.words}>
      {results.words.map((word) => (
        <li
          key={word.key}
          className={word.hidden ? `${styles.word} ${styles.hidden}` : styles.word}
          data-size={Math.ceil((word.count / most) * 4)}
        >
          <span className={styles.said} dir="auto">
            {word.text}
          </span>{' '}
          <span
            className={styles.times}
            aria-label={t({ id: 'poll.times', message: plural(word.count, { one: '# time', other: '# times' }) })}
          >
            {word.count}
          </span>
          {word.hidden ? (
            <span className={styles.mark}>
              <Icon name="eyeOff" /> <Trans id="poll.wordHidden">Hidden</Trans>
            </span>
          ) : null}
          {tools?.(word)}
        </li>
      ))}
    </ul>
  );
}

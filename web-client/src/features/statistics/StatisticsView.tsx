import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Statistics, StatisticsCell, StatisticsTable } from '@/api/types.ts';
import { count } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { ShareBar } from '@/ui/ShareBar.tsx';
import { useColumnWords } from './useColumnWords.ts';
import styles from './Statistics.module.css';

/** Who came from where: totals, then a table for each thing that was asked. */
export function StatisticsView({ told }: { told: Statistics }) {
  const { t } = useLingui();
  const institutions = useChoiceWords(told.institutions);
  const countries = useCountryWords();
  const { least } = told;
  return (
    <div className={styles.stack}>
      <Totals told={told} />
      <Table
        told={told}
        table={told.countries}
        title={t({ id: 'statistics.byCountry', message: 'By country' })}
        words={countries}
        none={
          <Trans id="statistics.noCountry">No form of this event asks for the country. Add a question that is answered by a country.</Trans>
        }
      />
      <Table
        told={told}
        table={told.institutions}
        title={t({ id: 'statistics.byInstitution', message: 'By type of institution' })}
        words={institutions}
        none={
          <Trans id="statistics.noInstitution">
            No question says that it asks for the type of institution. Mark one in the questions of the registration or application.
          </Trans>
        }
      />
      {told.hides ? (
        <Notice tone="info" icon="eyeOff" title={t({ id: 'statistics.hidden', message: 'Some numbers are hidden' })}>
          <Trans id="statistics.hiddenText">
            Numbers below {least} could point at single people. Where one of them could be worked out from a total, the next larger number
            is hidden with it.
          </Trans>
        </Notice>
      ) : null}
    </div>
  );
}

function Totals({ told }: { told: Statistics }) {
  const words = useColumnWords();
  return (
    <dl className={styles.totals}>
      {told.columns.map((column, at) => (
        <div key={column} className={styles.total}>
          <dt>{words(column)}</dt>
          <dd>
            <Figure cell={told.totals[at]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Figure({ cell }: { cell: StatisticsCell | undefined }) {
  const { i18n } = useLingui();
  if (cell?.count !== undefined) return count(cell.count, i18n.locale);
  return (
    <span className={styles.hidden}>
      <Icon name="eyeOff" />
      <span className="visually-hidden">
        <Trans id="statistics.hiddenCell">hidden</Trans>
      </span>
    </span>
  );
}

interface TableProps {
  told: Statistics;
  table: StatisticsTable;
  title: string;
  words: (value: string) => string;
  /** What to do where nothing was asked. */
  none: ReactNode;
}

function Table({ told, table, title, words, none }: TableProps) {
  const most = Math.max(1, ...table.rows.map((row) => row.cells[0]?.count ?? 0));
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {table.rows.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <Heads title={title} columns={told.columns} />
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.value}>
                <th scope="row" className={row.value ? styles.name : `${styles.name} ${styles.unsaid}`}>
                  {row.value ? <span dir="auto">{words(row.value)}</span> : <Trans id="statistics.unsaid">Not stated</Trans>}
                  {/* Nothing of what is hidden. */}
                  <ShareBar share={(row.cells[0]?.count ?? 0) / most} />
                </th>
                {row.cells.map((cell, at) => (
                  <td key={told.columns[at]} className={styles.number}>
                    <Figure cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Heads({ title, columns }: { title: string; columns: Statistics['columns'] }) {
  const words = useColumnWords();
  return (
    <thead>
      <tr>
        <th scope="col" className={`${styles.head} ${styles.first}`}>
          <span className="visually-hidden">{title}</span>
        </th>
        {columns.map((column) => (
          <th key={column} scope="col" className={styles.head}>
            <span>{words(column)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function useCountryWords(): (value: string) => string {
  const { i18n } = useLingui();
  const names = new Intl.DisplayNames(i18n.locale, { type: 'region' });
  return (value) => names.of(value) ?? value;
}

function useChoiceWords({ question }: StatisticsTable): (value: string) => string {
  const { i18n } = useLingui();
  const own = question?.texts.find((text) => text.language === i18n.locale.slice(0, 2))?.choices ?? [];
  const labels = new Map([...(question?.choices ?? []), ...own.filter((choice) => choice.label)].map(({ id, label }) => [id, label]));
  return (value) => labels.get(value) ?? value;
}

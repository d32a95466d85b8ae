import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import type { Report } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Reports.module.css';
import { useReasonWords } from './useReasonWords.ts';

export interface ReportDeeds {
  hide: (report: Report) => void;
  keep: (report: Report) => void;
  /** Opens what can be done about its author. */
  person: (report: Report) => void;
}

/** One reported message: what it said, why people reported it, and what can be done. H hides, K keeps, S is about who said it. */
export function ReportRow({ report, busy, deeds }: { report: Report; busy: boolean; deeds: ReportDeeds }) {
  const { i18n } = useLingui();
  const reasons = useReasonWords();
  const letters: Record<string, () => void> = {
    h: () => deeds.hide(report),
    k: () => deeds.keep(report),
    s: () => deeds.person(report),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = letters[event.key.toLowerCase()];
    if (!deed || busy || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  };
  return (
    <li className={styles.row}>
      <p className={styles.who}>
        <bdi>{report.by.name}</bdi>
        <span className={styles.when}>{clockTime(report.said, ownZone(), i18n.locale)}</span>
      </p>
      <p className={styles.said} dir="auto">
        {report.text}
      </p>
      <p className={styles.reasons}>
        <Icon name="flag" />
        <span>
          <Plural id="report.people" value={report.reports} one="# person" other="# people" />
          {': '}
          {report.reasons.map(({ reason }) => reasons[reason]).join(', ')}
        </span>
      </p>
      {report.notes.length > 0 ? (
        <ul className={styles.notes}>
          {report.notes.slice(0, 3).map((note) => (
            <li key={note} dir="auto">
              “{note}”
            </li>
          ))}
        </ul>
      ) : null}
      {/* The letters only do what the buttons inside do. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.deeds} data-work onKeyDown={onKeyDown}>
        <Button size="s" look="primary" icon="eyeOff" busy={busy} onClick={() => deeds.hide(report)}>
          <Trans id="report.hide">Hide it</Trans>
        </Button>
        <Button size="s" busy={busy} onClick={() => deeds.keep(report)}>
          <Trans id="report.keep">Let it stand</Trans>
        </Button>
        <Button size="s" look="quiet" onClick={() => deeds.person(report)}>
          <Trans id="chat.do.person">About this person</Trans>
        </Button>
      </div>
    </li>
  );
}

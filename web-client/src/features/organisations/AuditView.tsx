import { Trans, useLingui } from '@lingui/react/macro';
import type { AuditEntry, OrganisationRole } from '@/api/types.ts';
import { clockTime, ownZone, shortDay } from '@/i18n/dates.ts';
import styles from './Audit.module.css';
import { useAuditWords } from './useAuditWords.ts';
import { useRoleWords } from './useRoleWords.ts';

/** What was changed: when, by whom, and how it was before. */
export function AuditView({ entries }: { entries: readonly AuditEntry[] }) {
  const { i18n } = useLingui();
  const words = useAuditWords();
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => {
        const zone = ownZone();
        const when = `${shortDay(entry.at, zone, i18n.locale)}, ${clockTime(entry.at, zone, i18n.locale)}`;
        return (
          <li key={entry.id} className={styles.entry}>
            <time dateTime={entry.at} className={styles.when}>
              {when}
            </time>
            <div className={styles.what}>
              <p>
                <strong>{words(entry.action)}</strong> <bdi>{entry.target}</bdi>
              </p>
              <p className={styles.quiet}>
                {entry.actor ? (
                  <bdi>{entry.actor}</bdi>
                ) : entry.action.startsWith('operator.') ? (
                  <Trans id="audit.operator">Whoever runs this installation</Trans>
                ) : (
                  <Trans id="audit.nobody">Somebody who is no longer here</Trans>
                )}
              </p>
              <Change before={entry.before} after={entry.after} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

type Side = AuditEntry['before'];

function Change({ before, after }: { before: Side; after: Side }) {
  const { t } = useLingui();
  const was = useSide(before);
  const is = useSide(after);
  if (!was && !is) return null;
  return (
    <dl className={styles.change}>
      {was ? (
        <div>
          <dt>{t({ id: 'audit.before', message: 'Before' })}</dt>
          <dd dir="auto">{was}</dd>
        </div>
      ) : null}
      {is ? (
        <div>
          <dt>{t({ id: 'audit.after', message: 'After' })}</dt>
          <dd dir="auto">{is}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** Roles in the reader's words, everything else as it stands. */
function useSide(side: Side): string {
  const roles = useRoleWords();
  const isRole = (word: string): word is OrganisationRole => word in roles;
  return Object.entries(side)
    .filter(([name]) => name !== 'handsOver')
    .map(([name, value]) =>
      name === 'roles'
        ? value
            .split(', ')
            .map((word) => (isRole(word) ? roles[word].label : word))
            .join(', ')
        : value,
    )
    .filter(Boolean)
    .join(' · ');
}

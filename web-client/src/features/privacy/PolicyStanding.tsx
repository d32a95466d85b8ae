import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Policy } from '@/api/types.ts';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Empty } from '@/ui/States.tsx';
import { PolicyText } from './PolicyText.tsx';
import styles from './Privacy.module.css';

/** What stands there, in the reader's language where there is one; and who says it, where that is not the organisation. */
export function PolicyStanding({ policy, kind, quiet = false }: { policy: Policy | undefined; kind: Policy['kind']; quiet?: boolean }) {
  const { t, i18n } = useLingui();
  const text = policy?.texts.find((one) => one.language === i18n.locale) ?? policy?.texts[0];
  if (!policy || !text)
    return kind === 'privacy' ? (
      <p>
        <Trans id="policy.ours">
          What is stored is said on the page <Link to="/privacy">What we store, and for how long</Link>.
        </Trans>
      </p>
    ) : (
      <Empty icon="list" title={t({ id: 'policy.none', message: 'Nothing stands here yet' })} />
    );
  const day = shortDay(policy.publishedAt, ownZone(), i18n.locale);
  const { number } = policy;
  return (
    <>
      {policy.whose === 'installation' && !quiet ? (
        <p className={styles.small}>
          <Trans id="policy.installation">Whoever runs this installation says this; the organisation has no words of its own.</Trans>
        </p>
      ) : null}
      <PolicyText text={text.text} lang={text.language} />
      <p className={styles.small}>
        <Trans id="policy.version">
          Version {number}, {day}
        </Trans>
      </p>
    </>
  );
}

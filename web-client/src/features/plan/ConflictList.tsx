import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime, shortDay } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import type { Draft } from './types.ts';
import { useConflictSentence, useConflictWords } from './words.ts';
import styles from './ConflictList.module.css';

const MOST = 200;

/** What does not fit together; each leads to its session. */
export function ConflictList({ draft, onOpen }: { draft: Draft; onOpen: (id: string) => void }) {
  const { i18n } = useLingui();
  const words = useConflictWords();
  const sentence = useConflictSentence(draft);
  const sessions = new Map(draft.sessions.map((one) => [one.id, one]));
  const rest = draft.conflicts.length - MOST;
  return (
    <>
      <ul className={styles.list}>
        {draft.conflicts.slice(0, MOST).map((conflict) => {
          const session = sessions.get(conflict.session);
          const { kind, other = '', speaker = '' } = conflict;
          const at = session
            ? `${shortDay(session.startsAt, draft.zone, i18n.locale)}, ${clockTime(session.startsAt, draft.zone, i18n.locale)}`
            : '';
          return (
            <li key={kind + conflict.session + other + speaker} className={styles.conflict}>
              <Icon name="warning" className={styles.icon} />
              <div className={styles.text}>
                <p className={styles.kind}>{words[kind]}</p>
                <button type="button" className={styles.session} onClick={() => onOpen(conflict.session)} disabled={!session}>
                  <bdi>{session?.text.title}</bdi>, {at}
                </button>
                <p>{sentence(conflict)}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <p>
          <Trans id="plan.conflicts.rest">And {rest} more.</Trans>
        </p>
      ) : null}
    </>
  );
}

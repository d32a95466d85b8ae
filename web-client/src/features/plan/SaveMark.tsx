import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Notice } from '@/ui/Notice.tsx';
import type { Situation } from './SaveQueue.ts';
import { useWhy } from './words.ts';
import styles from './PlanEditor.module.css';

/** Whether everything is on the server, in a word that is always there. */
export function SaveMark({ saving, waiting }: Pick<Situation, 'saving' | 'waiting'>) {
  return (
    <p className={styles.saved} role="status">
      <Icon name={saving === 'waiting' ? 'offline' : saving === 'saving' ? 'retry' : 'check'} />
      {saving === 'saved' ? (
        <Trans id="plan.saved">Everything is saved in the draft</Trans>
      ) : saving === 'saving' ? (
        <Trans id="plan.saving">Saving</Trans>
      ) : (
        <Plural
          id="plan.waiting"
          value={waiting}
          one="# change waits for the network; nothing is lost"
          other="# changes wait for the network; nothing is lost"
        />
      )}
    </p>
  );
}

/** What the person should know about others, and about an edit that did not go through. */
export function SaveNews({ refused, others, onDismiss }: Pick<Situation, 'refused' | 'others'> & { onDismiss: () => void }) {
  const { t } = useLingui();
  const why = useWhy();
  if (!refused && !others) return null;
  return (
    <Notice
      tone={refused ? 'error' : 'info'}
      title={refused ? why(refused.error) : t({ id: 'plan.others', message: 'Somebody else is editing too' })}
    >
      {refused ? (
        <p>
          <Trans id="plan.refused">The last change was not taken over; everything before it stands.</Trans>
        </p>
      ) : (
        <p>
          <Trans id="plan.othersText">You see their changes now, together with yours.</Trans>
        </p>
      )}
      <Button size="s" onClick={onDismiss}>
        <Trans id="plan.understood">Understood</Trans>
      </Button>
    </Notice>
  );
}

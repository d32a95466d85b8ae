import { Trans } from '@lingui/react/macro';
import { Icon } from '@/ui/Icon.tsx';
import type { Shown } from './DraftKeeper.ts';
import styles from './Applications.module.css';

/** Whether what was typed is safe. */
export function KeepingLine({ keeping }: { keeping: Shown['keeping'] }) {
  return (
    <p role="status" className={styles.keeping}>
      {keeping === 'kept' ? (
        <>
          <Icon name="check" />
          <Trans id="application.kept">Everything is saved</Trans>
        </>
      ) : keeping === 'keeping' ? (
        <Trans id="application.keeping">Saving…</Trans>
      ) : (
        <>
          <Icon name="warning" />
          {keeping === 'refused' ? (
            <Trans id="application.refused">Not saved: the server does not take it as it is. What you wrote is still here.</Trans>
          ) : (
            <Trans id="application.unkept">Not saved: the server cannot be reached. We keep trying; please leave this page open.</Trans>
          )}
        </>
      )}
    </p>
  );
}

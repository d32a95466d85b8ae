import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Hands.module.css';
import { useCrowd } from './useCrowd.ts';

interface ViewProps {
  about: string | undefined;
  busy: boolean;
  error: string | undefined;
  onAnswer: (accept: boolean) => void;
}

/** It is one's turn: come, or rather not. Stays until it is answered. */
export function CalledUpView({ about, busy, error, onAnswer }: ViewProps) {
  const { t } = useLingui();
  return (
    <section className={styles.called} aria-label={t({ id: 'hand.calledLabel', message: 'You are called up' })}>
      <Icon name="hand" />
      <p className={styles.calledText} role="alert">
        <strong>
          <Trans id="hand.called">It is your turn: the host calls you up.</Trans>
        </strong>
        {about ? (
          <span className={styles.calledAbout} dir="auto">
            {about}
          </span>
        ) : null}
        {error ? <span>{error}</span> : null}
      </p>
      <div className={styles.actions}>
        <Button look="primary" busy={busy} onClick={() => onAnswer(true)}>
          <Trans id="hand.accept">I am ready</Trans>
        </Button>
        <Button busy={busy} onClick={() => onAnswer(false)}>
          <Trans id="hand.decline">Not now</Trans>
        </Button>
      </div>
    </section>
  );
}

export function CalledUp({ sessionId }: { sessionId: string }) {
  const { state, ask, busy, error } = useCrowd(sessionId);
  if (state.mine?.state !== 'called') return null;
  return <CalledUpView about={state.mine.about} busy={busy} error={error} onAnswer={(accept) => void ask('hand.answer', { accept })} />;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { Author } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { remove, restrictionsQuery, silence, unsilence } from './reports/deskQueries.ts';
import styles from './ModerateDialog.module.css';

interface Props {
  sessionId: string;
  author: Author;
  text: string | undefined;
  onClose: () => void;
  /** Hides all that the person has said. */
  onPurge: () => Promise<unknown>;
}

type Deed = () => Promise<unknown>;

const MINUTES = [5, 60] as const;

/** What those who moderate may do about the author of a message, the gentlest first. */
export function ModerateDialog({ sessionId, author, text, onClose, onPurge }: Props) {
  const { t } = useLingui();
  const { busy, failed, act } = useDeeds(sessionId, onClose);
  const { name } = author;
  return (
    <Dialog open title={t({ id: 'moderate.person', message: `About ${name}` })} onClose={onClose}>
      <blockquote className={styles.quote} dir="auto">
        {text}
      </blockquote>
      {failed ? <Notice tone="error" title={failed} /> : null}
      <Silencing sessionId={sessionId} person={author.id} busy={busy} onAct={act} />
      <section aria-label={t({ id: 'moderate.messages', message: 'What was said' })}>
        <h3 className={styles.title}>
          <Trans id="moderate.messages">What was said</Trans>
        </h3>
        <div className={styles.actions}>
          <Button icon="eyeOff" busy={busy} onClick={() => act(onPurge)}>
            <Trans id="moderate.purge">Hide all messages of {name}</Trans>
          </Button>
          <Button busy={busy} onClick={() => act(() => onPurge().then(() => remove(sessionId, author.id)))}>
            <Trans id="moderate.remove">Also remove {name} from the room</Trans>
          </Button>
        </div>
      </section>
    </Dialog>
  );
}

function Silencing({ sessionId, person, busy, onAct }: { sessionId: string; person: string; busy: boolean; onAct: (deed: Deed) => void }) {
  const { t } = useLingui();
  const { data } = useQuery(restrictionsQuery(sessionId));
  const silenced = data?.silenced.some(({ id }) => id === person) ?? false;
  const title = t({ id: 'silence.title', message: 'Listen without speaking' });
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.actions}>
        {MINUTES.map((minutes) => (
          <Button key={minutes} busy={busy} onClick={() => onAct(() => silence(sessionId, person, minutes))}>
            {minutes === 60 ? <Trans id="silence.hour">For an hour</Trans> : <Trans id="silence.minutes">For {minutes} minutes</Trans>}
          </Button>
        ))}
        <Button busy={busy} onClick={() => onAct(() => silence(sessionId, person))}>
          <Trans id="silence.session">For the rest of the session</Trans>
        </Button>
        {silenced ? (
          <Button look="primary" busy={busy} onClick={() => onAct(() => unsilence(sessionId, person))}>
            <Trans id="silence.end">Let speak again</Trans>
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** One thing at a time; the dialog goes when it is done and says why when it was refused. */
function useDeeds(sessionId: string, onDone: () => void) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const act = (deed: Deed) => {
    setBusy(true);
    setFailed(undefined);
    deed()
      .then(onDone, (refusal: unknown) => {
        setBusy(false);
        setFailed(
          asApiError(refusal).code === 'forbidden'
            ? t({ id: 'moderate.forbidden', message: 'This person runs the session; nobody can silence or remove them.' })
            : t({ id: 'moderate.failed', message: 'That did not work. Please try again.' }),
        );
      })
      .finally(() => void queries.invalidateQueries({ queryKey: restrictionsQuery(sessionId).queryKey }));
  };
  return { busy, failed, act };
}

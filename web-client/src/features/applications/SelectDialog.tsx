import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, dataOf } from '@/api/client.ts';
import type { ApplicationSelection, SelectionLetter } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Loading } from '@/ui/States.tsx';
import { useSettled } from '@/ui/useSettled.ts';
import styles from './Letters.module.css';

interface Props {
  slug: string;
  decision: ApplicationSelection['decision'];
  applications: readonly string[];
  /** Seats that nobody holds. */
  free: number | undefined;
  busy: boolean;
  onDecide: (selection: ApplicationSelection) => void;
  onClose: () => void;
  /** What became of it, where it failed. */
  children: ReactNode;
}

const PAUSE_MS = 400;

/** Every letter is read before any leaves. */
export function SelectDialog({ slug, decision, applications, free, busy, onDecide, onClose, children }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const selection = (words: string): ApplicationSelection => ({
    decision,
    applications: [...applications],
    ...(words.trim() ? { reason: words.trim() } : {}),
  });
  const settled = useSettled(reason, PAUSE_MS);
  const preview = useQuery({
    queryKey: ['previewSelection', slug, decision, applications, settled],
    queryFn: () => dataOf(api.POST('/events/{slug}/selections/preview', { params: { path: { slug } }, body: selection(settled) })),
    placeholderData: (before) => before,
  });
  const titles = {
    accept: t({ id: 'select.accept', message: 'Accept' }),
    wait: t({ id: 'select.wait', message: 'Put on the waiting list' }),
    decline: t({ id: 'select.decline', message: 'Decline' }),
  };
  const count = preview.data?.letters.length ?? 0;
  return (
    <Dialog open title={titles[decision]} shape="sheet" unsaved={reason.trim() !== ''} onClose={onClose}>
      <Form onSubmit={() => count > 0 && onDecide(selection(reason))}>
        <Warning decision={decision} many={applications.length} free={free} />
        {decision === 'decline' ? (
          <TextArea
            label={t({ id: 'reason.label', message: 'Reason' })}
            hint={t({ id: 'select.reasonHint', message: 'It stands in the letter.' })}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        ) : null}
        {preview.data ? <Letters letters={preview.data.letters} /> : preview.error ? <Failed /> : <Loading />}
        {children}
        <div>
          <Button type="submit" look="primary" busy={busy} aria-disabled={count === 0}>
            <Plural id="select.send" value={count} one="Decide and send # letter" other="Decide and send # letters" />
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Failed() {
  const { t } = useLingui();
  return <Notice tone="error" title={t({ id: 'select.noPreview', message: 'The letters cannot be shown now' })} />;
}

function Warning({ decision, many, free }: { decision: Props['decision']; many: number; free: number | undefined }): ReactNode {
  if (free === undefined || decision === 'decline') return null;
  if (decision === 'accept' && many > free) {
    return (
      <Notice tone="waiting">
        <Plural
          id="select.tooMany"
          value={free}
          _0="All seats are held. Nobody can be accepted until one is free."
          one="Only # seat is free. It goes to the first of those you chose; the others stay as they are."
          other="Only # seats are free. They go to the first of those you chose; the others stay as they are."
        />
      </Notice>
    );
  }
  return decision === 'wait' && free > 0 ? (
    <Notice tone="waiting">
      <Plural
        id="select.stillFree"
        value={free}
        one="# seat is still free: the first on the waiting list is offered it at once. Accept first whom you want to accept."
        other="# seats are still free: the first on the waiting list are offered them at once. Accept first whom you want to accept."
      />
    </Notice>
  ) : null;
}

function Letters({ letters }: { letters: readonly SelectionLetter[] }) {
  if (letters.length === 0) {
    return (
      <p>
        <Trans id="select.nobody">None of those you chose can be decided this way.</Trans>
      </p>
    );
  }
  return (
    <ol className={styles.letters}>
      {letters.map((letter, at) => (
        <li key={letter.application}>
          <details className={styles.letter} open={at === 0}>
            <summary className={styles.to}>
              <bdi>{letter.to}</bdi>
            </summary>
            <p className={styles.subject}>{letter.subject}</p>
            <p className={styles.text}>{letter.text}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Wish {
  email: string;
  reason: string;
}

/** Begins the erasure of somebody who asked the organisation for it. */
export function EraseForm({ onStart }: { onStart: (wish: Wish) => Promise<unknown> }) {
  const { t } = useLingui();
  const [wish, setWish] = useState<Wish>({ email: '', reason: '' });
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle');
  const [error, setError] = useState<unknown>(null);
  const problem = error ? asApiError(error) : null;
  const start = () => {
    setState('busy');
    onStart(wish)
      .then(() => {
        setWish({ email: '', reason: '' });
        setError(null);
        setState('sent');
      })
      .catch((failed: unknown) => {
        setError(failed);
        setState('idle');
      });
  };
  return (
    <Form onSubmit={start}>
      {state === 'sent' ? (
        <Notice tone="success" title={t({ id: 'erase.sent', message: 'If the address is known here, its owner has been told' })}>
          <Trans id="erase.sentText">Their data go in seven days, unless they press the link in that mail.</Trans>
        </Notice>
      ) : null}
      {problem && Object.keys(problem.fields).length === 0 ? <Notice tone="error" title={problem.message} /> : null}
      <TextField
        label={t({ id: 'register.email', message: 'Mail address' })}
        type="email"
        required
        maxLength={254}
        value={wish.email}
        error={problem?.fields['email']}
        onChange={(event) => setWish({ ...wish, email: event.target.value })}
      />
      <TextField
        label={t({ id: 'erase.reason', message: 'How they asked' })}
        hint={<Trans id="erase.reasonHint">Stands in the list of what was changed.</Trans>}
        required
        minLength={3}
        maxLength={500}
        value={wish.reason}
        error={problem?.fields['reason']}
        onChange={(event) => setWish({ ...wish, reason: event.target.value })}
      />
      <div>
        <Button type="submit" icon="trash" busy={state === 'busy'}>
          <Trans id="erase.start">Begin the erasure</Trans>
        </Button>
      </div>
    </Form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { FailedRequest } from '../FailedRequest.tsx';

interface Props {
  label: string;
  autoComplete: 'email' | 'off';
  /** Where one is back with the second factor given. */
  here: string;
  onAsk: (address: { email: string; locale: string }) => Promise<unknown>;
  children: ReactNode;
}

/** Another address: a link goes to it and to the one that signs in now. */
export function AskBoth({ label, autoComplete, here, onAsk, children }: Props) {
  const { i18n } = useLingui();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => onAsk({ email: email.trim(), locale: i18n.locale }) });
  const problem = ask.error ? asApiError(ask.error) : null;
  const wrong = problem?.fields['email'];
  return (
    <Form onSubmit={() => ask.mutate()}>
      <p>{children}</p>
      <TextField
        label={label}
        error={wrong}
        type="email"
        autoComplete={autoComplete}
        required
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      {wrong ? null : <FailedRequest error={ask.error} />}
      {problem?.code === 'second-factor-needed' ? <GiveFactorFirst back={here} /> : null}
      <Button type="submit" look="primary" size="l" wide busy={ask.isPending}>
        <Trans id="address.ask">Ask both addresses</Trans>
      </Button>
    </Form>
  );
}

export function GiveFactorFirst({ back }: { back: string }) {
  return (
    <ButtonLink to="/second-factor" search={{ next: back }} icon="key">
      <Trans id="address.factor">Give the second factor</Trans>
    </ButtonLink>
  );
}

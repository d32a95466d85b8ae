import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import { useSignedIn } from '@/api/useMe.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Empty } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';

/** The one-time link that the first start prints: whoever holds it becomes the owner. */
export function SetupPage() {
  const { t } = useLingui();
  const token = useFragmentSecret();
  const signedIn = useSignedIn();
  const navigate = useNavigate();
  const [values, setValues] = useState({ organisation: '', name: '', email: '' });
  const title = t({ id: 'setup.title', message: 'Make this installation yours' });
  useTitle(title);
  const claim = useMutation({
    mutationFn: () => dataOf(api.POST('/setup/owner', { body: { token, ...values } })),
    onSuccess: (me) => {
      signedIn(me);
      void navigate({ to: '/new' });
    },
  });
  const problem = claim.error ? asApiError(claim.error) : null;
  if (token.length < 20 || problem?.code === 'link-expired') return <UsedLink />;
  const field = (name: keyof typeof values) => ({
    name,
    required: true,
    value: values[name],
    error: problem?.fields[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        <p>
          <Trans id="setup.text">You become its first owner. Everybody else is invited by you or by people you trust.</Trans>
        </p>
        <Form onSubmit={() => claim.mutate()}>
          <TextField
            {...field('organisation')}
            label={t({ id: 'setup.organisation', message: 'Your organisation' })}
            maxLength={200}
            autoComplete="organization"
          />
          <TextField {...field('name')} label={t({ id: 'register.name', message: 'Your name' })} maxLength={120} autoComplete="name" />
          <TextField
            {...field('email')}
            label={t({ id: 'register.email', message: 'Mail address' })}
            type="email"
            maxLength={254}
            autoComplete="email"
          />
          <FailedRequest error={claim.error} />
          <Button type="submit" look="primary" size="l" wide busy={claim.isPending}>
            <Trans id="setup.claim">Become the owner</Trans>
          </Button>
        </Form>
      </Card>
    </Page>
  );
}

function UsedLink() {
  const { t } = useLingui();
  const title = t({ id: 'setup.used', message: 'This link makes no owner any more' });
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty icon="key" title={title}>
        <Trans id="setup.usedText">
          It works once. If this installation has no owner yet, the server prints a new link when it starts.
        </Trans>
      </Empty>
    </Page>
  );
}

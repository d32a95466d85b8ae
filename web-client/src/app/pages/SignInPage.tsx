import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { useSignedIn } from '@/api/useMe.ts';
import { askPasskey, passkeysWork } from '@/features/accounts/passkeys.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { PasskeyError } from '../PasskeyError.tsx';
import { useTitle } from '../useTitle.ts';
import { HandOverStart } from './HandOverStart.tsx';

export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  return useEnv().ownHost ? <HandOverStart next={next} /> : <SignIn />;
}

function SignIn() {
  const { t, i18n } = useLingui();
  const { next } = useSearch({ from: '/sign-in' });
  const { demo } = useEnv();
  const [email, setEmail] = useState('');
  const title = t({ id: 'signIn.title', message: 'Sign in' });
  useTitle(title);
  const ask = useMutation({
    mutationFn: () => dataOf(api.POST('/auth/links', { body: { email: email.trim(), locale: i18n.locale, ...(next ? { next } : {}) } })),
  });
  const fields = ask.error ? asApiError(ask.error).fields : {};
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        {ask.isSuccess ? (
          <Sent email={email} />
        ) : (
          <Form onSubmit={() => ask.mutate()}>
            <p>
              <Trans id="signIn.text">No password. We mail you a link that signs you in.</Trans>
            </p>
            <TextField
              label={t({ id: 'register.email', message: 'Mail address' })}
              error={fields['email']}
              type="email"
              name="email"
              autoComplete="email"
              required
              maxLength={254}
              value={email}
              onChange={(e) => setEmail(e.target.value)}
            />
            {fields['email'] ? null : <FailedRequest error={ask.error} />}
            <Button type="submit" look="primary" size="l" wide busy={ask.isPending}>
              <Trans id="signIn.send">Mail me a link</Trans>
            </Button>
          </Form>
        )}
        {passkeysWork() && !ask.isSuccess ? <ByPasskey next={next} /> : null}
        <ByOrganisation next={next} />
        {demo ? (
          <p>
            <Link to="/demo">
              <Trans id="signIn.demo">Or sign in as one of the demo people</Trans>
            </Link>
          </p>
        ) : null}
      </Card>
    </Page>
  );
}

/** Who comes from the page of an organisation may belong to it. */
function ByOrganisation({ next }: { next: string | undefined }) {
  const slug = /^\/o\/([a-z0-9-]+)/.exec(next ?? '')?.[1];
  if (!slug) return null;
  return (
    <p>
      <Link to="/o/$slug/sign-in" params={{ slug }} search={{ next }}>
        <Trans id="signOn.byOrganisation">Or sign in with your organisation</Trans>
      </Link>
    </p>
  );
}

/** For whoever has made one: no mail, and the second factor is given with it. */
function ByPasskey({ next }: { next: string | undefined }) {
  const router = useRouter();
  const signedIn = useSignedIn();
  const use = useMutation({
    mutationFn: async () => {
      const challenge = await dataOf(api.POST('/auth/passkeys/challenges'));
      return dataOf(api.POST('/auth/passkeys/sign-ins', { body: await askPasskey(challenge) }));
    },
    onSuccess: (me) => {
      signedIn(me);
      router.history.replace(next ?? '/home');
    },
  });
  return (
    <>
      <PasskeyError error={use.error} />
      <Button size="l" wide icon="key" busy={use.isPending} onClick={() => use.mutate()}>
        <Trans id="passkey.signIn">Sign in with a passkey</Trans>
      </Button>
    </>
  );
}

function Sent({ email }: { email: string }) {
  const { t } = useLingui();
  const { developmentMail } = useEnv();
  return (
    <>
      <Notice tone="success" icon="mail" title={t({ id: 'mail.look', message: 'Look into your mail' })}>
        <Trans id="signIn.sent">
          If <strong>{email}</strong> is known here, a link is on its way. It works once, for ten minutes.
        </Trans>
      </Notice>
      {developmentMail ? (
        <ButtonLink to="/dev/mail" icon="mail">
          <Trans id="mail.open">Open the development mailbox</Trans>
        </ButtonLink>
      ) : null}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import { rememberSignedIn } from '@/api/renewal.ts';
import type { PersonalLinkOpening } from '@/api/types.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';

const CODE_LENGTH = 8;

/** The link of a registration: a press opens it, and on a new device a code from the mail proves the address. */
export function PersonalLinkPage() {
  const { t } = useLingui();
  const token = useFragmentSecret();
  const [code, setCode] = useState('');
  const { session } = useSearch({ from: '/registration' });
  const arrive = useArrival(session);
  useTitle(t({ id: 'personal.title', message: 'Your personal link' }));
  const open = useMutation({ mutationFn: () => dataOf(api.POST('/personal-links/openings', { body: { token } })), onSuccess: arrive });
  const confirm = useMutation({
    mutationFn: () => dataOf(api.POST('/personal-links/confirmations', { body: { token, code } })),
    onSuccess: arrive,
  });
  const expired = token.length < 20 || [open.error, confirm.error].some((error) => error && asApiError(error).code === 'link-expired');
  if (expired) return <NoLink />;
  return (
    <Page width="form">
      <Card>
        {open.data?.state === 'code-sent' ? (
          <Form onSubmit={() => confirm.mutate()}>
            <h1>
              <Trans id="personal.codeTitle">Enter the code from your mail</Trans>
            </h1>
            <Notice tone="info" icon="mail" title={t({ id: 'personal.newDevice', message: 'This device is new to us' })}>
              <Trans id="personal.codeText">We have just mailed you eight digits, so that nobody else can use your link.</Trans>
            </Notice>
            <TextField
              label={t({ id: 'personal.code', message: 'Code' })}
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9]{8}"
              maxLength={CODE_LENGTH}
              required
              value={code}
              onChange={(e) => setCode(e.target.value.replace(/\D/g, ''))}
            />
            <FailedRequest error={confirm.error} />
            <Button type="submit" look="primary" size="l" wide busy={confirm.isPending} disabled={code.length !== CODE_LENGTH}>
              <Trans id="personal.go">Go on</Trans>
            </Button>
          </Form>
        ) : (
          <>
            <h1>
              <Trans id="personal.heading">Your seat is waiting</Trans>
            </h1>
            <p>
              <Trans id="personal.text">This is your personal link. Keep it to yourself: it stands for your registration.</Trans>
            </p>
            <FailedRequest error={open.error} />
            <Button look="primary" size="l" wide busy={open.isPending} onClick={() => open.mutate()}>
              <Trans id="personal.open">Open my event</Trans>
            </Button>
          </>
        )}
      </Card>
    </Page>
  );
}

/** Once signed in, the way leads to the room of a reminder, or the one that is open, otherwise to the event. */
function useArrival(session: string | undefined): (opening: PersonalLinkOpening) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return ({ state, slug, sessionId, toAgree }) => {
    if (state !== 'signed-in') return;
    rememberSignedIn(true);
    queries.clear();
    // Whom others registered agrees first.
    if (toAgree) void navigate({ to: '/home' });
    else if (session ?? sessionId) void navigate({ to: '/s/$sessionId', params: { sessionId: session ?? sessionId ?? '' } });
    else void navigate({ to: '/e/$slug', params: { slug } });
  };
}

function NoLink() {
  const { t } = useLingui();
  const title = t({ id: 'personal.expired', message: 'This personal link no longer works' });
  return (
    <Ending
      icon="clock"
      title={title}
      action={
        <ButtonLink to="/" look="primary">
          <Trans id="notFound.home">See all events</Trans>
        </ButtonLink>
      }
    >
      <Trans id="personal.expiredText">
        Links end with their event, and a newer one voids the older. Register again with the same address and we send you yours once more.
      </Trans>
    </Ending>
  );
}

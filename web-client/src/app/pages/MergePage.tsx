import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { MergeOpen, MergePreview } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { MergePreviewView } from '@/features/accounts/MergePreviewView.tsx';
import { MergeSteps } from '@/features/accounts/MergeSteps.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

const KEY = keyOf('getAccountMerge');

/** Another account of the same person becomes part of this one. */
export function MergePage() {
  const { t } = useLingui();
  const me = useMe();
  const [joined, setJoined] = useState(false);
  const title = t({ id: 'merge.title', message: 'Two accounts, one person' });
  useTitle(title);
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => dataOf(api.GET('/me/account-merge')),
    enabled: me.signedIn,
  });
  if (joined) return <Joined />;
  if (me.signedIn && !data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        {me.person ? (
          <>
            <p>
              <Trans id="merge.now">
                You are signed in with <strong dir="ltr">{me.person.email}</strong>. This account stays.
              </Trans>
            </p>
            {me.person.demo === true ? <DemoNotice /> : <Standing open={data?.open} onJoined={() => setJoined(true)} />}
          </>
        ) : (
          <ButtonLink to="/sign-in" search={{ next: '/accounts/join' }} look="primary" size="l" wide>
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        )}
      </Card>
    </Page>
  );
}

function DemoNotice() {
  return (
    <Notice tone="info">
      <Trans id="merge.demo">The people of the demo stay apart.</Trans>
    </Notice>
  );
}

function Standing({ open, onJoined }: { open: MergeOpen | undefined; onJoined: () => void }) {
  if (!open) return <Ask />;
  return open.preview ? <Last email={open.email} preview={open.preview} onJoined={onJoined} /> : <Waiting open={open} />;
}

function useAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: KEY });
}

function useStop() {
  return useMutation({ mutationFn: () => dataOf(api.DELETE('/me/account-merge')), onSettled: useAgain() });
}

function Factor() {
  return (
    <ButtonLink to="/second-factor" search={{ next: '/accounts/join' }} icon="key">
      <Trans id="address.factor">Give the second factor</Trans>
    </ButtonLink>
  );
}

function Waiting({ open }: { open: MergeOpen }) {
  const stop = useStop();
  return (
    <>
      <MergeSteps email={open.email} mineProved={open.mineProved} otherProved={open.otherProved} />
      <FailedRequest error={stop.error} />
      <Button busy={stop.isPending} onClick={() => stop.mutate()}>
        <Trans id="merge.keep">Keep two accounts</Trans>
      </Button>
    </>
  );
}

function Last({ email, preview, onJoined }: { email: string; preview: MergePreview; onJoined: () => void }) {
  const queries = useQueryClient();
  const stop = useStop();
  const join = useMutation({
    mutationFn: () => dataOf(api.PUT('/me/account-merge/joining')),
    onSuccess: () => {
      onJoined();
      return queries.invalidateQueries();
    },
  });
  const factor = join.error && asApiError(join.error).code === 'second-factor-needed';
  return (
    <>
      <MergePreviewView email={email} preview={preview} />
      <FailedRequest error={join.error ?? stop.error} />
      {factor ? <Factor /> : null}
      <Button look="primary" size="l" wide busy={join.isPending} onClick={() => join.mutate()}>
        <Trans id="merge.join">Join the accounts for good</Trans>
      </Button>
      <Button size="l" wide busy={stop.isPending} onClick={() => stop.mutate()}>
        <Trans id="merge.keep">Keep two accounts</Trans>
      </Button>
    </>
  );
}

function Ask() {
  const { t, i18n } = useLingui();
  const [email, setEmail] = useState('');
  const again = useAgain();
  const ask = useMutation({
    mutationFn: () => dataOf(api.POST('/me/account-merge', { body: { email: email.trim(), locale: i18n.locale } })),
    onSuccess: again,
  });
  const problem = ask.error ? asApiError(ask.error) : null;
  const wrong = problem?.fields['email'];
  return (
    <Form onSubmit={() => ask.mutate()}>
      <p>
        <Trans id="merge.text">
          Do you have another account here, with another address? We mail a link to both. Once both have said yes you see what it would
          bring along, and nothing moves before you say so.
        </Trans>
      </p>
      <TextField
        label={t({ id: 'merge.email', message: 'Address of the other account' })}
        error={wrong}
        type="email"
        autoComplete="off"
        required
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      {wrong ? null : <FailedRequest error={ask.error} />}
      {problem?.code === 'second-factor-needed' ? <Factor /> : null}
      <Button type="submit" look="primary" size="l" wide busy={ask.isPending}>
        <Trans id="address.ask">Ask both addresses</Trans>
      </Button>
    </Form>
  );
}

function Joined() {
  const { t } = useLingui();
  const title = t({ id: 'merge.done', message: 'The two accounts are one now' });
  return (
    <Ending
      icon="check"
      title={title}
      action={
        <ButtonLink to="/home" look="primary">
          <Trans id="account.home">My events</Trans>
        </ButtonLink>
      }
    >
      <Trans id="merge.doneText">Everything is here. The other address opens no account any more.</Trans>
    </Ending>
  );
}

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
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { AskBoth, GiveFactorFirst } from './AskBoth.tsx';

const KEY = keyOf('getAccountMerge');
const HERE = '/accounts/join';

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
          <ButtonLink to="/sign-in" search={{ next: HERE }} look="primary" size="l" wide>
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
      {factor ? <GiveFactorFirst back={HERE} /> : null}
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
  const { t } = useLingui();
  const again = useAgain();
  return (
    <AskBoth
      label={t({ id: 'merge.email', message: 'Address of the other account' })}
      autoComplete="off"
      here={HERE}
      onAsk={(body) => dataOf(api.POST('/me/account-merge', { body })).then(again)}
    >
      <Trans id="merge.text">
        Do you have another account here, with another address? We mail a link to both. Once both have said yes you see what it would bring
        along, and nothing moves before you say so.
      </Trans>
    </AskBoth>
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

import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import type { RoomByCode } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

const LONGEST_QUESTION = 1000;

/** What the code on the wall leads to: one question, no account, nothing kept in the browser. */
export function AskPage() {
  const { t } = useLingui();
  const { code } = useParams({ from: '/q/$code' });
  const room = useQuery({
    queryKey: ['ask', code],
    queryFn: () => dataOf(api.GET('/asks/{code}', { params: { path: { code } } })),
    retry: false,
  });
  useTitle(room.data?.title);
  if (room.isPending) return <Loading />;
  // What was read once stays, with what is being written in it.
  if (!room.data && asApiError(room.error).status !== 404) return <Problem error={room.error} onRetry={() => void room.refetch()} />;
  if (!room.data)
    return (
      <Page width="form">
        <Empty icon="qr" title={t({ id: 'ask.gone', message: 'This code no longer works' })}>
          <Trans id="ask.goneText">The session may have ended, or there is a newer code in the room.</Trans>
        </Empty>
      </Page>
    );
  return (
    <Page width="form">
      <Card>
        <h1>{room.data.title}</h1>
        {room.data.asking ? (
          <Ask code={code} room={room.data} />
        ) : (
          <p>
            <Trans id="ask.closed">No questions are taken at the moment.</Trans>
          </p>
        )}
      </Card>
    </Page>
  );
}

function Ask({ code, room }: { code: string; room: RoomByCode }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  // Sent again after a lost connection it is the same question; only what is written next is another one.
  const [id, setId] = useState(() => crypto.randomUUID());
  const ask = useMutation({
    mutationFn: () => dataOf(api.POST('/asks/{code}', { params: { path: { code } }, body: { id, text: text.trim() } })),
    onSuccess: () => {
      setText('');
      setId(crypto.randomUUID());
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      {ask.isSuccess && text === '' ? (
        <Notice
          tone="success"
          title={
            room.checked
              ? t({ id: 'ask.sentChecked', message: 'Your question is with the host now.' })
              : t({ id: 'ask.sent', message: 'Your question is in the room now.' })
          }
        />
      ) : null}
      <TextArea
        label={t({ id: 'ask.label', message: 'Your question' })}
        hint={<Trans id="ask.hint">It is asked without your name, and you need no account.</Trans>}
        rows={4}
        maxLength={LONGEST_QUESTION}
        value={text}
        error={ask.error ? asApiError(ask.error).message : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary" size="l" wide busy={ask.isPending} disabled={text.trim() === ''}>
        <Trans id="ask.send">Ask</Trans>
      </Button>
    </form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { mailQuery, mailsQuery, type MailState } from '@/api/mailQueries.ts';
import type { EventPage, OutboxCounts, OutboxHead } from '@/api/types.ts';
import { MailDialog, type MailAct } from '@/features/mail/MailDialog.tsx';
import { OutboxList } from '@/features/mail/OutboxList.tsx';
import { useMailWords } from '@/features/mail/useMailWords.ts';
import styles from '@/features/mail/Mail.module.css';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { useSettled } from '@/ui/useSettled.ts';
import { Problem } from '../../Problem.tsx';

const STATES: readonly MailState[] = ['held', 'waiting', 'failed', 'bounced', 'sent', 'dropped'];

/** Every mail about the event, and what became of it. */
export function OutboxTab({ event: { slug, zone } }: { event: EventPage['event'] }) {
  const { t } = useLingui();
  const [state, setState] = useState<MailState | ''>('');
  const [words, setWords] = useState('');
  const list = useInfiniteQuery(mailsQuery(slug, state, useSettled(words.trim(), 300)));
  const { opened, open, close } = useOpened<OutboxHead>();
  if (!list.data) return list.error ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : <Loading />;
  const mails = list.data.pages.flatMap((page) => page.mails);
  return (
    <div className={styles.part}>
      <div className={styles.tools}>
        <StateSelect counts={list.data.pages[0]?.counts} state={state} onState={setState} />
        <TextField
          type="search"
          label={t({ id: 'post.search', message: 'Address or subject' })}
          maxLength={100}
          value={words}
          onChange={(change) => setWords(change.target.value)}
        />
      </div>
      {mails.length === 0 ? (
        <Empty icon="mail" title={t({ id: 'post.empty', message: 'No mail here' })}>
          <Trans id="post.emptyText">As soon as somebody registers, the letters stand here with what became of them.</Trans>
        </Empty>
      ) : (
        <OutboxList mails={mails} onOpen={open} />
      )}
      {list.hasNextPage ? (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            <Trans id="registrations.more">Show more</Trans>
          </Button>
        </div>
      ) : null}
      {opened ? <OneMail slug={slug} zone={zone} mailId={opened.id} onClose={close} /> : null}
    </div>
  );
}

interface StateProps {
  counts: OutboxCounts | undefined;
  state: MailState | '';
  onState: (state: MailState | '') => void;
}

function StateSelect({ counts, state, onState }: StateProps) {
  const { t } = useLingui();
  const words = useMailWords();
  const options = [
    { value: '', label: t({ id: 'post.all', message: 'All mails' }) },
    ...STATES.map((one) => ({ value: one, label: `${words[one]} (${counts?.[one] ?? 0})` })),
  ];
  return (
    <SelectField
      label={t({ id: 'audit.kind', message: 'Show' })}
      value={state}
      options={options}
      onChange={(value) => onState(STATES.find((one) => one === value) ?? '')}
    />
  );
}

function OneMail({ slug, zone, mailId, onClose }: { slug: string; zone: string; mailId: string; onClose: () => void }) {
  const { data } = useQuery(mailQuery(slug, mailId));
  const act = useMailActs(slug, mailId);
  if (!data) return null;
  return (
    <MailDialog
      mail={data}
      zone={zone}
      busy={act.isPending}
      refused={act.error ? asApiError(act.error) : null}
      onAct={act.mutate}
      onEdit={(words, done) => act.mutate(words, { onSuccess: done })}
      onClose={onClose}
    />
  );
}

/** What staff do with one mail; its new standing is the answer. */
function useMailActs(slug: string, mailId: string) {
  const queries = useQueryClient();
  const params = { params: { path: { slug, mailId } } };
  return useMutation({
    mutationFn: (act: MailAct | { subject: string; text: string }) => {
      if (typeof act === 'object') return dataOf(api.PUT('/events/{slug}/mails/{mailId}', { ...params, body: act }));
      if (act === 'hold') return dataOf(api.PUT('/events/{slug}/mails/{mailId}/hold', params));
      if (act === 'release') return dataOf(api.DELETE('/events/{slug}/mails/{mailId}/hold', params));
      if (act === 'drop') return dataOf(api.DELETE('/events/{slug}/mails/{mailId}', params));
      return dataOf(api.POST('/events/{slug}/mails/{mailId}/resend', params));
    },
    onSuccess: (mail) => queries.setQueryData(mailQuery(slug, mailId).queryKey, mail),
    onSettled: () => queries.invalidateQueries({ queryKey: ['listMails'] }),
  });
}

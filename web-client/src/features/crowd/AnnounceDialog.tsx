import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import type { Announcement, AnnouncementWords } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { ChoiceField, TextArea } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { announcementsQuery } from './announcementQueries.ts';
import styles from './Announcements.module.css';

type Scope = AnnouncementWords['scope'];

interface Props {
  sessionId: string;
  me: string | undefined;
  onClose: () => void;
}

const LONGEST = 280;

/** Says something to everybody in the session, or in the event, and takes it back. */
export function AnnounceDialog({ sessionId, me, onClose }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const past = useQuery(announcementsQuery(sessionId));
  const [text, setText] = useState('');
  const anew = () => queries.invalidateQueries({ queryKey: announcementsQuery(sessionId).queryKey });
  return (
    <Dialog open title={t({ id: 'announce.title', message: 'Announce something' })} unsaved={text.trim() !== ''} onClose={onClose}>
      <Say sessionId={sessionId} scopes={past.data?.scopes ?? []} text={text} onText={setText} onSaid={anew} />
      <Mine announcements={past.data?.announcements.filter(({ by }) => by === me) ?? []} onWithdrawn={anew} />
    </Dialog>
  );
}

interface SayProps {
  sessionId: string;
  scopes: readonly Scope[];
  text: string;
  onText: (text: string) => void;
  onSaid: () => Promise<unknown>;
}

function Say({ sessionId, scopes, text, onText, onSaid }: SayProps) {
  const { t } = useLingui();
  const [scope, setScope] = useState<Scope>('session');
  const say = useMutation({
    mutationFn: (body: AnnouncementWords) =>
      dataOf(api.POST('/sessions/{sessionId}/announcements', { params: { path: { sessionId } }, body })),
    onSuccess: () => {
      onText('');
      return onSaid();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        say.mutate({ scope, text: text.trim() });
      }}
    >
      <TextArea
        label={t({ id: 'announce.text', message: 'What everybody should know' })}
        value={text}
        rows={3}
        maxLength={LONGEST}
        required
        onChange={(event) => onText(event.target.value)}
      />
      {scopes.length > 1 ? (
        <ChoiceField
          legend={t({ id: 'announce.scope', message: 'Who hears it' })}
          name="scope"
          value={scope}
          onChange={(value) => setScope(value as Scope)}
          choices={[
            { value: 'session' as const, label: t({ id: 'announce.session', message: 'This session' }) },
            { value: 'event' as const, label: t({ id: 'announce.event', message: 'Every room of the event' }) },
            {
              value: 'everybody' as const,
              label: t({ id: 'announce.everybody', message: 'Everybody' }),
              hint: t({ id: 'announce.everybodyHint', message: 'Every room of every event of this installation.' }),
            },
          ].filter(({ value }) => scopes.includes(value))}
        />
      ) : null}
      <Failed error={say.error} />
      {say.isSuccess ? (
        <Notice tone="success" title={t({ id: 'announce.said', message: 'It stands in every room it is meant for.' })} />
      ) : null}
      <div>
        <Button type="submit" look="primary" icon="announce" busy={say.isPending} disabled={text.trim() === ''}>
          <Trans id="announce.say">Announce</Trans>
        </Button>
      </div>
    </form>
  );
}

function Failed({ error }: { error: unknown }) {
  const { t } = useLingui();
  if (!error) return null;
  return <Notice tone="error" title={asApiError(error).message || t({ id: 'error.offline', message: 'The server cannot be reached' })} />;
}

/** What this person announced and may take back. */
function Mine({ announcements, onWithdrawn }: { announcements: readonly Announcement[]; onWithdrawn: () => Promise<unknown> }) {
  const withdraw = useMutation({
    mutationFn: (announcementId: string) => dataOf(api.DELETE('/announcements/{announcementId}', { params: { path: { announcementId } } })),
    onSettled: onWithdrawn,
  });
  if (announcements.length === 0) return null;
  return (
    <>
      <Failed error={withdraw.error} />
      <ul className={styles.past}>
        {announcements.map((one) => (
          <li key={one.id} className={styles.pastOne}>
            <span dir="auto">{one.text}</span>
            <Button size="s" busy={withdraw.isPending} onClick={() => withdraw.mutate(one.id)}>
              <Trans id="announce.withdraw">Take back</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

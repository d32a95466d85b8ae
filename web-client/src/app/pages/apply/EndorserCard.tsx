import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { applicationSheetQuery } from '@/api/applicationQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import type { ApplicationSheet, MyEndorsement } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card } from '@/ui/Page.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import styles from './ApplyPage.module.css';

interface Props {
  slug: string;
  applicationId: string;
  sheet: ApplicationSheet;
  /** Until the deadline somebody can be asked. */
  open: boolean;
}

/** The letter of somebody else: whom to ask, and what became of it. */
export function EndorserCard({ slug, applicationId, sheet, open }: Props) {
  const { endorsement, endorsementRule } = sheet;
  const [changing, setChanging] = useState(false);
  const desk = useEndorser(slug, applicationId);
  const asks = open && (!endorsement || changing || endorsement.state === 'declined');
  return (
    <Card>
      <div className={styles.part}>
        <h2>
          <Trans id="endorser.title">A letter that supports you</Trans>
        </h2>
        {endorsement ? <Standing endorsement={endorsement} /> : <Lead required={endorsementRule === 'required'} />}
        {asks ? (
          <AskForm
            given={endorsement}
            busy={desk.ask.isPending}
            error={desk.ask.error}
            onAsk={(wish) => desk.ask.mutate(wish, { onSuccess: () => setChanging(false) })}
          />
        ) : null}
        {open && !asks && endorsement?.state === 'asked' ? (
          <div className={styles.actions}>
            <Button busy={desk.remind.isPending} onClick={() => desk.remind.mutate()}>
              <Trans id="endorser.remind">Remind them</Trans>
            </Button>
            <Button look="quiet" onClick={() => setChanging(true)}>
              <Trans id="endorser.change">Ask somebody else</Trans>
            </Button>
          </div>
        ) : null}
        {desk.remind.isSuccess ? (
          <p role="status" className={styles.quiet}>
            <Trans id="endorser.reminded">A new link is on its way; the one before opens nothing any more.</Trans>
          </p>
        ) : null}
        <FailedRequest error={desk.remind.error} />
      </div>
    </Card>
  );
}

function Lead({ required }: { required: boolean }) {
  return (
    <p>
      {required ? (
        <Trans id="endorser.required">
          Your application needs a letter of somebody else, such as your director. We mail them a link; you need not wait for the letter
          before you send your application.
        </Trans>
      ) : (
        <Trans id="endorser.optional">You may have somebody else support you with a letter. We mail them a link.</Trans>
      )}
    </p>
  );
}

function Standing({ endorsement: { name, state } }: { endorsement: MyEndorsement }) {
  const { t } = useLingui();
  switch (state) {
    case 'asked':
      return <Notice tone="waiting" title={t({ id: 'endorser.asked', message: `${name} has been asked` })} />;
    case 'received':
      return (
        <Notice tone="success" title={t({ id: 'endorser.received', message: `The letter of ${name} is here` })}>
          <Trans id="endorser.notYours">Only those who decide read it.</Trans>
        </Notice>
      );
    case 'declined':
      return (
        <Notice tone="info" title={t({ id: 'endorser.declined', message: `${name} will not send a letter` })}>
          <Trans id="endorser.another">You can ask somebody else until the deadline.</Trans>
        </Notice>
      );
  }
}

interface AskProps {
  given: MyEndorsement | undefined;
  busy: boolean;
  error: unknown;
  onAsk: (wish: { name: string; email: string }) => void;
}

function AskForm({ given, busy, error, onAsk }: AskProps) {
  const { t } = useLingui();
  const [name, setName] = useState(given?.state === 'asked' ? given.name : '');
  const [email, setEmail] = useState(given?.state === 'asked' ? given.email : '');
  const refused = error ? asApiError(error) : null;
  const wrong = refused?.code === 'email-invalid' ? refused.message : refused?.fields['email'];
  return (
    <Form onSubmit={() => !busy && onAsk({ name: name.trim(), email: email.trim() })}>
      <TextField
        label={t({ id: 'endorser.name', message: 'Their name' })}
        required
        maxLength={120}
        value={name}
        error={refused?.fields['name']}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t({ id: 'endorser.email', message: 'Their mail address' })}
        type="email"
        required
        maxLength={254}
        value={email}
        error={wrong}
        onChange={(event) => setEmail(event.target.value)}
      />
      {refused && !wrong ? <FailedRequest error={error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" busy={busy}>
          <Trans id="endorser.ask">Ask for the letter</Trans>
        </Button>
      </div>
    </Form>
  );
}

function useEndorser(slug: string, applicationId: string) {
  const queries = useQueryClient();
  const key = applicationSheetQuery(slug).queryKey;
  const params = { path: { applicationId } };
  const onSuccess = (endorsement: MyEndorsement) =>
    queries.setQueryData(key, (sheet: ApplicationSheet | undefined) => sheet && { ...sheet, endorsement });
  const ask = useMutation({
    mutationFn: (body: { name: string; email: string }) =>
      dataOf(api.PUT('/me/applications/{applicationId}/endorsement', { params, body })),
    onSuccess,
  });
  const remind = useMutation({
    mutationFn: () => dataOf(api.POST('/me/applications/{applicationId}/endorsement/reminders', { params })),
    onSuccess,
  });
  return { ask, remind };
}

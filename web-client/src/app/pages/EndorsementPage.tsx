import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { useTabSecret } from '@/api/fragment.ts';
import { sendFile } from '@/api/sendFile.ts';
import type { EndorsementOpening, SentFile } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { FileField } from '@/ui/FileField.tsx';
import { Form } from '@/ui/Form.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { OpenAgain } from '../OpenAgain.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './apply/ApplyPage.module.css';

/** The link of somebody who is asked for a letter: who asks, for what, until when; the letter, or a no. */
export function EndorsementPage() {
  const { t } = useLingui();
  const token = useTabSecret();
  useTitle(t({ id: 'endorsement.title', message: 'A letter is asked for' }));
  const { data, error, refetch } = useQuery({
    queryKey: ['openEndorsement', token],
    queryFn: () => dataOf(api.POST('/endorsements/openings', { body: { token } })),
    enabled: token.length >= 20,
    retry: false,
    staleTime: Infinity,
  });
  if (!token) return <OpenAgain />;
  if (data) return <Opening token={token} asked={data} />;
  if (token.length < 20 || (error && asApiError(error).code === 'link-expired')) return <Ended />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Ended() {
  const { t } = useLingui();
  return (
    <Ending icon="clock" title={t({ id: 'endorsement.ended', message: 'This link opens nothing' })}>
      <Trans id="endorsement.endedText">It was used, has ended, or somebody else was asked. Whoever asked you can send a new one.</Trans>
    </Ending>
  );
}

function Opening({ token, asked }: { token: string; asked: EndorsementOpening }) {
  const { applicant, endorser, event, organisation } = asked;
  const [file, setFile] = useState<SentFile | null>(null);
  const [missing, setMissing] = useState(false);
  const give = useMutation({
    mutationFn: (letter: SentFile) => dataOf(api.PUT('/endorsements/letters', { body: { token, file: letter.id } })),
  });
  const decline = useMutation({ mutationFn: () => dataOf(api.POST('/endorsements/refusals', { body: { token } })) });
  if (give.isSuccess || decline.isSuccess) return <Done given={give.isSuccess} applicant={applicant} />;
  const error = give.error ?? decline.error;
  return (
    <Page width="form">
      <Card>
        <div className={styles.part}>
          <h1>
            <Trans id="endorsement.from">{applicant} asks you for a letter</Trans>
          </h1>
          <p>
            <Trans id="endorsement.for">
              {endorser}, {applicant} applies for a seat at “{event}” of {organisation}, and names you as the person who supports it.
            </Trans>
          </p>
          <p className={styles.quiet}>
            <Trans id="endorsement.until">
              Until <When at={asked.until} zone={asked.zone} />. Only those who decide read your letter; {applicant} learns that it has
              come.
            </Trans>
          </p>
          <Form
            onSubmit={() => {
              setMissing(!file);
              if (file && !give.isPending) give.mutate(file);
            }}
          >
            <LetterField id={asked.id} file={file} missing={missing && !file} onFile={setFile} />
            <FailedRequest error={error} />
            <div className={styles.actions}>
              <Button type="submit" look="primary" size="l" busy={give.isPending}>
                <Trans id="endorsement.send">Send the letter</Trans>
              </Button>
              <Button look="quiet" busy={decline.isPending} onClick={() => decline.mutate()}>
                <Trans id="endorsement.decline">I will not send one</Trans>
              </Button>
            </div>
          </Form>
        </div>
      </Card>
    </Page>
  );
}

interface LetterProps {
  id: string;
  file: SentFile | null;
  /** It was sent without one. */
  missing: boolean;
  onFile: (file: SentFile | null) => void;
}

function LetterField({ id, file, missing, onFile }: LetterProps) {
  const { t } = useLingui();
  const { fileMegabytes } = useEnv();
  return (
    <FileField
      label={t({ id: 'endorsement.letter', message: 'Your letter' })}
      hint={t({ id: 'endorsement.kinds', message: `PDF, Word, OpenDocument, plain text or a picture, up to ${fileMegabytes} MB` })}
      files={file ? [{ key: file.id, name: file.name }] : []}
      error={missing ? t({ id: 'endorsement.missing', message: 'Choose your letter first.' }) : undefined}
      most={1}
      accept=".pdf,.docx,.odt,.txt,.png,.jpg,.jpeg"
      onSend={async (chosen, sending) => {
        try {
          onFile(
            await sendFile(
              `/endorsements/${id}/files?${new URLSearchParams({ name: chosen.name.slice(-200) }).toString()}`,
              chosen,
              sending,
            ),
          );
          return null;
        } catch (failure) {
          const refusal = asApiError(failure);
          return refusal.message || t({ id: 'file.offline', message: 'The file did not arrive. Please try again.' });
        }
      }}
      onRemove={() => onFile(null)}
    />
  );
}

function Done({ given, applicant }: { given: boolean; applicant: string }) {
  const { t } = useLingui();
  return given ? (
    <Ending icon="check" title={t({ id: 'endorsement.given', message: 'Thank you, your letter has arrived' })}>
      <Trans id="endorsement.givenText">{applicant} is told that it has come. You can close this page.</Trans>
    </Ending>
  ) : (
    <Ending icon="check" title={t({ id: 'endorsement.declined', message: 'There will be no letter' })}>
      <Trans id="endorsement.declinedText">{applicant} is told, and can ask somebody else. You can close this page.</Trans>
    </Ending>
  );
}

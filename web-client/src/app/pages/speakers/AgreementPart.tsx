import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { speakingQuery } from '@/api/speakerQueries.ts';
import type { SpeakerAgreement } from '@/api/types.ts';
import { PolicyText } from '@/features/privacy/PolicyText.tsx';
import { AgreementForm } from '@/features/speakers/AgreementForm.tsx';
import type { RecordingQuestion } from '@/features/speakers/AnswerForm.tsx';
import styles from '@/features/speakers/Speakers.module.css';
import { Card } from '@/ui/Page.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';

/** In the reader's language where it is written in that. */
function useWording(agreement: SpeakerAgreement | undefined) {
  const { i18n } = useLingui();
  return agreement?.texts.find(({ language }) => language === i18n.locale) ?? agreement?.texts[0];
}

/** What is asked beside the invitation, unless it was answered before. */
export function useRecordingQuestion(agreement: SpeakerAgreement | undefined): RecordingQuestion | undefined {
  const text = useWording(agreement);
  if (!agreement || !text || agreement.state === 'agreed' || agreement.state === 'declined') return undefined;
  return { version: agreement.version, language: text.language, wording: <PolicyText text={text.text} lang={text.language} /> };
}

/** What the organisation asks about recordings. */
export function AgreementPart({ speakerId, agreement }: { speakerId: string; agreement: SpeakerAgreement }) {
  const queries = useQueryClient();
  const { queryKey } = speakingQuery(speakerId);
  const text = useWording(agreement);
  const answer = useMutation({
    mutationFn: (agreed: boolean) =>
      dataOf(
        api.PUT('/me/speaking/{speakerId}/agreement', {
          params: { path: { speakerId } },
          body: { version: agreement.version, language: text?.language ?? 'en', agreed },
        }),
      ),
    onSuccess: (speaking) => queries.setQueryData(queryKey, speaking),
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  if (!text) return null;
  return (
    <section className={styles.cards} aria-labelledby="my-agreement">
      <h2 id="my-agreement">
        <Trans id="agreement.heading">May your sessions be recorded?</Trans>
      </h2>
      <Card>
        <FailedRequest error={answer.error} />
        <AgreementForm key={agreement.version} agreement={agreement} busy={answer.isPending} onAnswer={(agreed) => answer.mutate(agreed)}>
          <PolicyText text={text.text} lang={text.language} />
        </AgreementForm>
      </Card>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ApplicationSheet, EventPage, MyApplication } from '@/api/types.ts';
import { AnswerList } from '@/features/registration/questions/AnswerList.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card } from '@/ui/Page.tsx';
import { useWhen } from '@/ui/When.tsx';
import styles from './ApplyPage.module.css';

interface Props {
  application: MyApplication;
  event: EventPage['event'];
  /** It can still be changed. */
  open: boolean;
}

/** How an application stands, in a sentence. */
export function ApplyState({ application, event, open }: Props) {
  const { t } = useLingui();
  const when = useWhen();
  const at = application.submittedAt ? when(application.submittedAt, event.zone) : '';
  switch (application.state) {
    case 'draft':
      return open ? null : (
        <Notice tone="info" title={t({ id: 'apply.lateDraft', message: 'The deadline has passed' })}>
          <Trans id="apply.lateDraftText">This application was never sent.</Trans>
        </Notice>
      );
    case 'submitted':
      return (
        <Notice tone="success" title={t({ id: 'apply.sent', message: 'Your application has been sent' })}>
          {application.unsent && open ? (
            <Trans id="apply.unsent">
              You have changed something since you sent it on {at}. What you sent counts until you send it again.
            </Trans>
          ) : (
            <Trans id="apply.sentText">It arrived on {at}. The organisers answer by mail.</Trans>
          )}
        </Notice>
      );
    case 'withdrawn':
      return <Notice tone="info" title={t({ id: 'apply.withdrawn', message: 'You have withdrawn your application' })} />;
    case 'declined':
      return (
        <Notice tone="info" title={t({ id: 'apply.declined', message: 'The organisers could not give you a seat' })}>
          {application.reason}
        </Notice>
      );
    case 'accepted':
    case 'waiting':
      return <Decided state={application.state} />;
  }
}

/** The seat itself, its time limit and the place in the queue stand with the registrations. */
function Decided({ state }: { state: 'accepted' | 'waiting' }) {
  const { t } = useLingui();
  const accepted = state === 'accepted';
  return (
    <Notice
      tone={accepted ? 'success' : 'waiting'}
      title={
        accepted
          ? t({ id: 'apply.accepted', message: 'Your application was accepted' })
          : t({ id: 'apply.waiting', message: 'You are on the waiting list' })
      }
    >
      <p>
        <ButtonLink look={accepted ? 'primary' : 'secondary'} to="/home">
          {accepted ? <Trans id="apply.toSeat">To my seat</Trans> : <Trans id="apply.toPlace">See my place</Trans>}
        </ButtonLink>
      </p>
    </Notice>
  );
}

/** What was written, when nothing can be changed any more. */
export function ReadOnly({ sheet, application }: { sheet: ApplicationSheet; application: MyApplication }) {
  if (sheet.questions.length === 0) return null;
  return (
    <Card>
      <div className={styles.part}>
        <h2>
          <Trans id="apply.wrote">What you wrote</Trans>
        </h2>
        <AnswerList questions={sheet.questions} answers={application.answers} />
      </div>
    </Card>
  );
}

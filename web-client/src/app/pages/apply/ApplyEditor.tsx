import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { ApplicationSheet, MyApplication } from '@/api/types.ts';
import { KeepingLine } from '@/features/applications/KeepingLine.tsx';
import { faultsOf, type Fault } from '@/features/registration/questions/answers.ts';
import { FaultSummary, FormFields } from '@/features/registration/questions/FormFields.tsx';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { LeaveGuard } from '@/ui/LeaveGuard.tsx';
import { Card } from '@/ui/Page.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { useApplication } from './useApplication.ts';
import styles from './ApplyPage.module.css';

interface Props {
  slug: string;
  sheet: ApplicationSheet;
  application: MyApplication;
  /** What belongs to it beside the form, and comes before it is sent. */
  letter: ReactNode;
}

const FORM = 'application';

/** The form of an application: saved as it is typed, sent when it is ready. */
export function ApplyEditor({ slug, sheet, application, letter }: Props) {
  const { t } = useLingui();
  const { questions } = sheet;
  const desk = useApplication(slug, sheet, application);
  const { keeper, draft, keeping, refusal, send, withdraw } = desk;
  const [tries, setTries] = useState(0);
  const [asking, setAsking] = useState(false);
  const refused = refusal ? asApiError(refusal) : null;
  const faults: Record<string, Fault> = {
    ...misfits(refused?.fields),
    ...(tries > 0 ? faultsOf(questions, draft.values) : {}),
  };
  const submit = () => {
    setTries(tries + 1);
    if (Object.keys(faultsOf(questions, draft.values)).length === 0) send.mutate(undefined, { onSuccess: () => setTries(0) });
  };
  const end = <SendPart sent={application.state === 'submitted'} desk={desk} refused={refused} onWithdraw={() => setAsking(true)} />;
  return (
    <>
      <LeaveGuard changed={keeping !== 'kept'} />
      <Card>
        <Form id={FORM} onSubmit={submit}>
          <FaultSummary questions={questions} faults={faults} tries={tries} />
          <TextField
            label={t({ id: 'register.name', message: 'Your name' })}
            error={refused?.fields['name']}
            name="name"
            autoComplete="name"
            required
            maxLength={120}
            value={draft.name}
            onChange={(event) => keeper.change({ ...draft, name: event.target.value })}
          />
          <FormFields
            questions={questions}
            values={draft.values}
            faults={faults}
            place={{ slug, purpose: 'application', kept: keeping === 'kept' }}
            readers={sheet.readers}
            onChange={(values) => keeper.change({ ...draft, values })}
          />
          <KeepingLine keeping={keeping} />
          {letter ? null : end}
        </Form>
      </Card>
      {letter}
      {letter ? <Card>{end}</Card> : null}
      {asking ? (
        <WithdrawDialog
          busy={withdraw.isPending}
          onWithdraw={() => withdraw.mutate(undefined, { onSettled: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

interface SendProps {
  sent: boolean;
  desk: Pick<ReturnType<typeof useApplication>, 'send' | 'withdraw'>;
  refused: ApiError | null;
  onWithdraw: () => void;
}

/** The end of the form, wherever it stands. */
function SendPart({ sent, desk: { send, withdraw }, refused, onWithdraw }: SendProps) {
  const { t } = useLingui();
  return (
    <div className={styles.part}>
      {refused?.fields['endorsement'] ? (
        <Notice tone="error" title={t({ id: 'endorser.needed', message: 'Please ask somebody for a letter first, above' })} />
      ) : null}
      {refused && refused.code !== 'validation' ? <FailedRequest error={refused} /> : null}
      <FailedRequest error={withdraw.error} />
      <div className={styles.actions}>
        <Button type="submit" form={FORM} look="primary" size="l" busy={send.isPending}>
          {sent ? <Trans id="apply.sendAgain">Send it again</Trans> : <Trans id="apply.send">Send my application</Trans>}
        </Button>
        <Button look="quiet" onClick={onWithdraw}>
          <Trans id="apply.withdraw">Withdraw</Trans>
        </Button>
      </div>
    </div>
  );
}

function WithdrawDialog({ busy, onWithdraw, onClose }: { busy: boolean; onWithdraw: () => void; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open title={t({ id: 'apply.withdrawTitle', message: 'Withdraw your application?' })} onClose={onClose}>
      <p>
        <Trans id="apply.withdrawText">Nobody reads it any more. Until the deadline you can begin again; what you wrote is kept.</Trans>
      </p>
      <div className={styles.actions}>
        <Button look="primary" busy={busy} onClick={onWithdraw}>
          <Trans id="apply.withdraw">Withdraw</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans id="apply.stay">Keep it</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

/** What the server says about single answers. */
function misfits(fields: Readonly<Record<string, string>> = {}): Record<string, Fault> {
  const ids = Object.keys(fields).flatMap((field) => (field.startsWith('answers/') ? [field.slice('answers/'.length)] : []));
  return Object.fromEntries(ids.map((id) => [id, 'misfit' as const]));
}

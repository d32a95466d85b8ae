import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import type { Admission, FormQuestion } from '@/api/types.ts';
import { answersOf } from './questions/answers.ts';
import { FaultSummary, FormFields } from './questions/FormFields.tsx';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import type { RegisterValues } from './RegisterForm.tsx';
import { useAnswers } from './useAnswers.ts';
import type { RegisterExtras } from './useRegister.ts';
import styles from './RegisterForm.module.css';

interface Props {
  slug: string;
  admission: Admission;
  asked: { version?: string; questions: readonly FormQuestion[] };
  code: string;
  signedIn: boolean;
  busy: boolean;
  error: ApiError | null;
  /** @param refuse what the server says about single answers */
  onRegister: (values: Partial<RegisterValues> & RegisterExtras, refuse: (fields: Readonly<Record<string, string>>) => void) => void;
}

/** All that is asked of those who register, on one page. */
export function RegisterPageForm({ slug, admission, asked, code: given, signedIn, busy, error, onRegister }: Props) {
  const { t } = useLingui();
  const [who, setWho] = useState<RegisterValues>({ name: '', email: '' });
  const [code, setCode] = useState(given);
  const [coded, setCoded] = useState(given !== '' || admission.rule === 'invitation');
  const answers = useAnswers(`form:${slug}`, asked.questions);
  const waits = admission.state === 'full' && admission.waitingList && admission.rule !== 'approval';
  const asks = admission.rule === 'approval' && !coded;
  const submit = () => {
    if (busy || !answers.check()) return;
    const form = asked.version ? { form: { version: asked.version, answers: answersOf(asked.questions, answers.values) } } : {};
    const person = signedIn ? {} : { name: who.name.trim(), email: who.email.trim() };
    onRegister({ ...person, ...(code.trim() ? { code: code.trim() } : {}), ...form, ...(waits ? { queue: true } : {}) }, answers.refuse);
  };
  const codeError = error?.code === 'invitation-invalid' || error?.code === 'invitation-needed' ? error.message : undefined;
  return (
    <Form onSubmit={submit}>
      <FaultSummary questions={asked.questions} faults={answers.faults} tries={answers.tries} />
      <WhatHappens waits={waits} asks={asks} />
      {coded ? (
        <TextField
          label={t({ id: 'register.code', message: 'Invitation code' })}
          error={codeError}
          name="code"
          autoComplete="off"
          required={admission.rule === 'invitation'}
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      ) : null}
      {signedIn ? null : <WhoFields who={who} error={error} change={setWho} />}
      <FormFields questions={asked.questions} values={answers.values} faults={answers.faults} onChange={answers.change} />
      {error && !codeError && !isAboutPerson(error) && Object.keys(answers.faults).length === 0 ? <Refused error={error} /> : null}
      <Button type="submit" look="primary" size="l" wide busy={busy}>
        <SubmitWords waits={waits} asks={asks} />
      </Button>
      {coded ? null : (
        <div>
          <Button look="quiet" onClick={() => setCoded(true)}>
            <Trans id="register.haveCode">I have an invitation code</Trans>
          </Button>
        </div>
      )}
      <p className={styles.notice}>
        <Trans id="register.pageNotice">
          We keep your name, your address and your answers for this event only. <Link to="/privacy">What we store, and for how long</Link>
        </Trans>
      </p>
    </Form>
  );
}

/** What the button leads to where that is not a seat. */
function WhatHappens({ waits, asks }: { waits: boolean; asks: boolean }) {
  const { t } = useLingui();
  if (waits) {
    return (
      <Notice tone="waiting" title={t({ id: 'register.full', message: 'All seats are taken' })}>
        <Trans id="register.fullText">You join the waiting list. As soon as a seat is free for you, it is held and we write to you.</Trans>
      </Notice>
    );
  }
  return asks ? (
    <Notice tone="info">
      <Trans id="register.approval">The organisers look at every request and answer by mail.</Trans>
    </Notice>
  ) : null;
}

const emailFault = (error: ApiError | null) => (error?.code === 'email-invalid' ? error.message : error?.fields['email']);
const nameFault = (error: ApiError | null) =>
  error?.code === 'name-invalid' || error?.code === 'name-reserved' ? error.message : error?.fields['name'];
const isAboutPerson = (error: ApiError) => Boolean(emailFault(error) ?? nameFault(error));

function Refused({ error }: { error: ApiError }) {
  const { t } = useLingui();
  return (
    <Notice tone="error" title={error.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
      {error.code === 'stale' ? (
        <Trans id="register.stale">The questions have changed. What you answered is still here; please look through it once more.</Trans>
      ) : (
        error.detail
      )}
    </Notice>
  );
}

interface WhoProps {
  who: RegisterValues;
  error: ApiError | null;
  change: (who: RegisterValues) => void;
}

/** For those who are not signed in. */
function WhoFields({ who, error, change }: WhoProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t({ id: 'register.name', message: 'Your name' })}
        hint={t({ id: 'register.nameHint', message: 'As others should see it in the room. A pseudonym is fine.' })}
        error={nameFault(error)}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        value={who.name}
        onChange={(event) => change({ ...who, name: event.target.value })}
      />
      <TextField
        label={t({ id: 'register.email', message: 'Mail address' })}
        hint={t({ id: 'register.emailHint', message: 'Your personal link and the calendar entry go there.' })}
        error={emailFault(error)}
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        value={who.email}
        onChange={(event) => change({ ...who, email: event.target.value })}
      />
    </>
  );
}

function SubmitWords({ waits, asks }: { waits: boolean; asks: boolean }) {
  if (waits) return <Trans id="action.wait">Join the waiting list</Trans>;
  return asks ? <Trans id="action.ask">Ask for a seat</Trans> : <Trans id="register.submit">Register</Trans>;
}

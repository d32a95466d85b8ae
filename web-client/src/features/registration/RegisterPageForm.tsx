import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import type { Admission, AttendanceMode, FormQuestion, SessionSeat } from '@/api/types.ts';
import { answersOf } from './questions/answers.ts';
import { FaultSummary, FormFields } from './questions/FormFields.tsx';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { isFull, ModeChoice, shareOf } from './ModeChoice.tsx';
import { SessionPicks } from './sessions/SessionPicks.tsx';
import { isAboutPerson, WhoFields, type RegisterValues } from './WhoFields.tsx';
import { useAnswers } from './useAnswers.ts';
import type { RegisterExtras } from './useRegister.ts';
import styles from './RegisterForm.module.css';

interface Props {
  slug: string;
  admission: Admission;
  asked: { version?: string; questions: readonly FormQuestion[]; readers?: number };
  /** Those with seats of their own. */
  sessions: readonly SessionSeat[];
  zone: string;
  code: string;
  signedIn: boolean;
  busy: boolean;
  error: ApiError | null;
  /** What the organisation says of its terms and of people's data. */
  terms?: ReactNode;
  /** What is offered beside the questions. */
  more?: ReactNode;
  /** @param refuse what the server says about single answers */
  onRegister: (values: Partial<RegisterValues> & RegisterExtras, refuse: (fields: Readonly<Record<string, string>>) => void) => void;
}

/** All that is asked of those who register, on one page. */
export function RegisterPageForm(props: Props) {
  const { slug, admission, asked, sessions, code: given, signedIn, busy, error } = props;
  const [who, setWho] = useState<RegisterValues>({ name: '', email: '' });
  const [code, setCode] = useState(given);
  const [coded, setCoded] = useState(given !== '' || admission.rule === 'invitation');
  const answers = useAnswers(`form:${slug}`, asked.questions);
  const [chosen, setChosen] = useState<string[]>([]);
  const hybrid = admission.online !== undefined;
  const [mode, setMode] = useState<AttendanceMode | ''>('');
  const full = admission.state === 'full' || isFull(shareOf(admission, mode));
  const waits = full && admission.waitingList && admission.rule !== 'approval';
  const asks = admission.rule === 'approval' && !coded;
  // Who has no seat yet chooses when there is one.
  const picks = sessions.length > 0 && !waits && !asks;
  const submit = () => {
    if (busy || !answers.check()) return;
    const form = asked.version ? { form: { version: asked.version, answers: answersOf(asked.questions, answers.values) } } : {};
    const person = signedIn ? {} : { name: who.name.trim(), email: who.email.trim() };
    props.onRegister(
      {
        ...person,
        ...(code.trim() ? { code: code.trim() } : {}),
        ...form,
        ...(waits ? { queue: true } : {}),
        ...(mode ? { mode } : {}),
        ...(picks && chosen.length > 0 ? { sessions: chosen } : {}),
      },
      answers.refuse,
    );
  };
  const codeError = error?.code === 'invitation-invalid' || error?.code === 'invitation-needed' ? error.message : undefined;
  return (
    <Form onSubmit={submit}>
      <FaultSummary questions={asked.questions} faults={answers.faults} tries={answers.tries} />
      <WhatHappens waits={waits} asks={asks} />
      {hybrid ? <ModeChoice admission={admission} mode={mode} onChange={setMode} /> : null}
      {coded ? <CodeField code={code} error={codeError} required={admission.rule === 'invitation'} onChange={setCode} /> : null}
      {signedIn ? null : <WhoFields who={who} error={error} change={setWho} />}
      {picks ? <SessionPicks sessions={sessions} zone={props.zone} chosen={chosen} onChange={setChosen} /> : null}
      <FormFields
        questions={asked.questions}
        values={answers.values}
        faults={answers.faults}
        place={{ slug, purpose: 'registration' }}
        readers={asked.readers}
        onChange={answers.change}
      />
      {props.more}
      {error && !codeError && !isAboutPerson(error) && Object.keys(answers.faults).length === 0 ? <Refused error={error} /> : null}
      <Button type="submit" look="primary" size="l" wide busy={busy}>
        <SubmitWords waits={waits} asks={asks} />
      </Button>
      {coded ? null : <HaveCode onPress={() => setCoded(true)} />}
      <PageNotice />
      {props.terms}
    </Form>
  );
}

interface CodeProps {
  code: string;
  error: string | undefined;
  required: boolean;
  onChange: (code: string) => void;
}

function CodeField({ code, error, required, onChange }: CodeProps) {
  const { t } = useLingui();
  return (
    <TextField
      label={t({ id: 'register.code', message: 'Invitation code' })}
      error={error}
      name="code"
      autoComplete="off"
      required={required}
      maxLength={40}
      value={code}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function HaveCode({ onPress }: { onPress: () => void }) {
  return (
    <div>
      <Button look="quiet" onClick={onPress}>
        <Trans id="register.haveCode">I have an invitation code</Trans>
      </Button>
    </div>
  );
}

function PageNotice() {
  return (
    <p className={styles.notice}>
      <Trans id="register.pageNotice">
        We keep your name, your address and your answers for this event only. <Link to="/privacy">What we store, and for how long</Link>
      </Trans>
    </p>
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

function SubmitWords({ waits, asks }: { waits: boolean; asks: boolean }) {
  if (waits) return <Trans id="action.wait">Join the waiting list</Trans>;
  return asks ? <Trans id="action.ask">Ask for a seat</Trans> : <Trans id="register.submit">Register</Trans>;
}

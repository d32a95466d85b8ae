import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { isAboutPerson, WhoFields, type RegisterValues } from './WhoFields.tsx';
import styles from './RegisterForm.module.css';

interface Props {
  busy: boolean;
  error: ApiError | null;
  /** What the organisation says of its terms and of people's data. */
  terms?: ReactNode;
  onRegister: (values: RegisterValues) => void;
}

/** For those who are not signed in: name, address, and where the notice is. No password, ever. */
export function RegisterForm({ busy, error, terms, onRegister }: Props) {
  const { t } = useLingui();
  const [values, setValues] = useState<RegisterValues>({ name: '', email: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onRegister({ name: values.name.trim(), email: values.email.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <WhoFields who={values} error={error} change={setValues} />
      {error && !isAboutPerson(error) ? (
        <Notice tone="error" title={error.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
          {error.detail}
        </Notice>
      ) : null}
      <Button type="submit" look="primary" size="l" wide busy={busy}>
        <Trans id="register.submit">Register</Trans>
      </Button>
      <p className={styles.notice}>
        <Trans id="register.notice">
          We keep your name and address for this event only. <Link to="/privacy">What we store, and for how long</Link>
        </Trans>
      </p>
      {terms}
    </form>
  );
}

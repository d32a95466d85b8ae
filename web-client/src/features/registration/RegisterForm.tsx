import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Link } from '@tanstack/react-router';
import type { ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './RegisterForm.module.css';

export interface RegisterValues {
  name: string;
  email: string;
}

interface Props {
  busy: boolean;
  error: ApiError | null;
  onRegister: (values: RegisterValues) => void;
}

/** For those who are not signed in: name, address, and where the notice is. No password, ever. */
export function RegisterForm({ busy, error, onRegister }: Props) {
  const { t } = useLingui();
  const [values, setValues] = useState<RegisterValues>({ name: '', email: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onRegister({ name: values.name.trim(), email: values.email.trim() });
  };
  const emailError = error?.code === 'email-invalid' ? error.message : error?.fields['email'];
  const nameError = error?.code === 'name-invalid' ? error.message : error?.fields['name'];
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t({ id: 'register.name', message: 'Your name' })}
        hint={t({ id: 'register.nameHint', message: 'As others should see it in the room. A pseudonym is fine.' })}
        error={nameError}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        value={values.name}
        onChange={(e) => setValues({ ...values, name: e.target.value })}
      />
      <TextField
        label={t({ id: 'register.email', message: 'Mail address' })}
        hint={t({ id: 'register.emailHint', message: 'Your personal link and the calendar entry go there.' })}
        error={emailError}
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        value={values.email}
        onChange={(e) => setValues({ ...values, email: e.target.value })}
      />
      {error && !emailError && !nameError ? (
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
    </form>
  );
}

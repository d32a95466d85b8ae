import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';

interface Props {
  hint: string;
  button: ReactNode;
  busy: boolean;
  look?: 'primary' | 'secondary';
  error?: string | undefined;
  onCode: (code: string) => void;
}

/** Where a code is typed, or filled in by the browser. */
export function CodeForm({ hint, button, busy, look = 'primary', error, onCode }: Props) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  return (
    <Form onSubmit={() => busy || onCode(code.trim())}>
      <TextField
        label={t({ id: 'factor.code', message: 'Code' })}
        hint={hint}
        error={error}
        required
        autoComplete="one-time-code"
        spellCheck={false}
        autoCapitalize="none"
        dir="ltr"
        minLength={6}
        maxLength={40}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" look={look} size="l" wide busy={busy}>
        {button}
      </Button>
    </Form>
  );
}

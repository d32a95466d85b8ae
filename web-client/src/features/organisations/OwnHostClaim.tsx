import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';

interface Props {
  busy: boolean;
  error: ApiError | Error | null;
  onClaim: (name: string) => void;
}

/** The first step: which name. */
export function OwnHostClaim({ busy, error, onClaim }: Props) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  return (
    <Form onSubmit={() => onClaim(name.trim())}>
      <TextField
        label={t({ id: 'ownHost.name', message: 'Host name' })}
        hint={t({ id: 'ownHost.nameHint', message: 'A name under a domain that you hold, without https://' })}
        error={error?.message}
        name="host"
        dir="ltr"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
        maxLength={253}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="primary" busy={busy}>
        <Trans id="ownHost.claim">Use this name</Trans>
      </Button>
    </Form>
  );
}

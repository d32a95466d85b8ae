import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { ApiKeyScope, ApiKeyWish } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField, SelectField, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './People.module.css';
import { SCOPES, useScopeWords } from './useScopeWords.ts';

interface Props {
  /** @returns the secret, which is shown this once. */
  onMake: (wish: ApiKeyWish) => Promise<string>;
  onClose: () => void;
}

/** Makes a key, and shows it once. */
export function KeyDialog({ onMake, onClose }: Props) {
  const { t } = useLingui();
  const [secret, setSecret] = useState('');
  return (
    <Dialog open title={t({ id: 'keys.new', message: 'New key' })} onClose={onClose}>
      {secret ? (
        <>
          <Notice tone="waiting">
            <Trans id="keys.once">Copy it now: it is never shown again.</Trans>
          </Notice>
          <Copyable label={t({ id: 'keys.secret', message: 'Key' })} value={secret} />
          <Button look="primary" size="l" wide onClick={onClose}>
            <Trans id="keys.copied">I have copied it</Trans>
          </Button>
        </>
      ) : (
        <KeyForm onMake={(wish) => onMake(wish).then(setSecret)} />
      )}
    </Dialog>
  );
}

const LIVES = ['30', '90', '365', ''] as const;

function KeyForm({ onMake }: { onMake: (wish: ApiKeyWish) => Promise<unknown> }) {
  const { t } = useLingui();
  const words = useScopeWords();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ApiKeyScope[]>(['read:events']);
  const [days, setDays] = useState<string>('90');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const lives: Record<(typeof LIVES)[number], string> = {
    '30': t({ id: 'keys.month', message: '30 days' }),
    '90': t({ id: 'keys.quarter', message: '90 days' }),
    '365': t({ id: 'keys.year', message: 'One year' }),
    '': t({ id: 'keys.forever', message: 'Until it is ended' }),
  };
  const make = () => {
    if (busy || scopes.length === 0) return;
    setBusy(true);
    setRefused(null);
    onMake({ name, scopes, ...(days ? { days: Number(days) } : {}) }).catch((error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  return (
    <Form onSubmit={make}>
      <TextField
        label={t({ id: 'keys.name', message: 'What it is for' })}
        required
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset className={styles.roles}>
        <legend className={styles.legend}>
          <Trans id="keys.scopes">What it opens</Trans>
        </legend>
        {SCOPES.map((scope) => (
          <CheckField
            key={scope}
            label={words[scope]}
            hint={<code>{scope}</code>}
            checked={scopes.includes(scope)}
            onChange={(event) => setScopes(SCOPES.filter((one) => (one === scope ? event.target.checked : scopes.includes(one))))}
          />
        ))}
      </fieldset>
      <SelectField
        label={t({ id: 'keys.life', message: 'It holds for' })}
        value={days}
        onChange={setDays}
        options={LIVES.map((value) => ({ value, label: lives[value] }))}
      />
      {refused ? <Notice tone="error" title={refused.message} /> : null}
      <Button type="submit" look="primary" size="l" wide busy={busy} aria-disabled={scopes.length === 0} icon="key">
        <Trans id="keys.make">Make the key</Trans>
      </Button>
    </Form>
  );
}

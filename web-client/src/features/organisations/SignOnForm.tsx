import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { SignOnSettings, SignOnWish } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { useRoleWords } from './useRoleWords.ts';

type Granted = SignOnWish['roles'][number]['role'];
const GRANTED: readonly Granted[] = ['organiser', 'moderator', 'reviewer', 'application-reviewer'];

interface Props {
  settings: SignOnSettings | undefined;
  busy: boolean;
  error: unknown;
  onSave: (wish: SignOnWish) => void;
}

interface Typed {
  issuer: string;
  clientId: string;
  clientSecret: string;
  claim: string;
  values: Record<Granted, string>;
  active: boolean;
}

/** What an issuer gives out, and which of its values make whom. */
export function SignOnForm({ settings, busy, error, onSave }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<Typed>(() => typedOf(settings));
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const problem = error ? asApiError(error) : null;
  const fields = problem?.fields ?? {};
  return (
    <Form onSubmit={() => onSave(wishOf(typed))}>
      <TextField
        label={t({ id: 'signOn.issuer', message: 'Issuer' })}
        hint={t({ id: 'signOn.issuerHint', message: 'Its address, as your server names itself' })}
        error={fields['issuer']}
        type="url"
        required
        dir="ltr"
        maxLength={400}
        value={typed.issuer}
        onChange={(event) => set({ issuer: event.target.value })}
      />
      <Client typed={typed} kept={settings !== undefined} error={fields['clientSecret']} onChange={set} />
      <Roles typed={typed} onChange={set} />
      <CheckField
        label={t({ id: 'signOn.active', message: 'People may sign in by it' })}
        checked={typed.active}
        onChange={(event) => set({ active: event.target.checked })}
      />
      {problem && Object.keys(fields).length === 0 ? <Notice tone="error" title={problem.message} /> : null}
      <Button type="submit" look="primary" size="l" wide busy={busy}>
        <Trans id="signOn.save">Save</Trans>
      </Button>
    </Form>
  );
}

interface PartProps {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
}

function Client({ typed, kept, error, onChange }: PartProps & { kept: boolean; error: string | undefined }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t({ id: 'signOn.client', message: 'Client ID' })}
        required
        dir="ltr"
        maxLength={200}
        value={typed.clientId}
        onChange={(event) => onChange({ clientId: event.target.value })}
      />
      <TextField
        label={t({ id: 'signOn.secret', message: 'Client secret' })}
        hint={kept ? t({ id: 'signOn.secretKept', message: 'Leave it empty to keep the one there is' }) : undefined}
        error={error}
        type="password"
        autoComplete="off"
        required={!kept}
        dir="ltr"
        maxLength={400}
        value={typed.clientSecret}
        onChange={(event) => onChange({ clientSecret: event.target.value })}
      />
    </>
  );
}

function Roles({ typed, onChange }: PartProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  return (
    <>
      <TextField
        label={t({ id: 'signOn.claim', message: 'Claim that gives roles' })}
        hint={t({ id: 'signOn.claimHint', message: 'Such as groups. Empty where nobody gets a role by it' })}
        dir="ltr"
        maxLength={80}
        value={typed.claim}
        onChange={(event) => onChange({ claim: event.target.value })}
      />
      {(typed.claim.trim() ? GRANTED : []).map((role) => {
        const name = words[role].label;
        return (
          <TextField
            key={role}
            label={t({ id: 'signOn.makes', message: `Values that make: ${name}` })}
            hint={t({ id: 'signOn.commas', message: 'Several with commas between them' })}
            maxLength={400}
            value={typed.values[role]}
            onChange={(event) => onChange({ values: { ...typed.values, [role]: event.target.value } })}
          />
        );
      })}
    </>
  );
}

const typedOf = (settings: SignOnSettings | undefined): Typed => ({
  issuer: settings?.issuer ?? '',
  clientId: settings?.clientId ?? '',
  clientSecret: '',
  claim: settings?.claim ?? '',
  values: valuesOf(settings),
  active: settings?.active ?? true,
});

const wishOf = ({ issuer, clientId, clientSecret, claim, values, active }: Typed): SignOnWish => ({
  issuer: issuer.trim(),
  clientId: clientId.trim(),
  claim: claim.trim(),
  roles: grantsOf(values),
  active,
  ...(clientSecret ? { clientSecret } : {}),
});

const valuesOf = (settings: SignOnSettings | undefined): Record<Granted, string> => {
  const of = (role: Granted) =>
    (settings?.roles ?? [])
      .filter((one) => one.role === role)
      .map(({ value }) => value)
      .join(', ');
  return {
    organiser: of('organiser'),
    moderator: of('moderator'),
    reviewer: of('reviewer'),
    'application-reviewer': of('application-reviewer'),
  };
};

const grantsOf = (values: Record<Granted, string>): SignOnWish['roles'] =>
  GRANTED.flatMap((role) =>
    values[role]
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean)
      .map((value) => ({ value, role })),
  ).slice(0, 20);

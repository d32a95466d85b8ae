import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import type { HouseIdentity } from '@/api/types.ts';
import { TextField } from '@/ui/Field.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import styles from './Brand.module.css';

export interface NameWish {
  name: string;
  slug: string;
}

interface Props {
  value: NameWish;
  seen: HouseIdentity;
  origin: string;
  saving: 'idle' | 'busy' | 'saved';
  refused: ApiError | null;
  onChange: (value: NameWish) => void;
  onSave: () => void;
  onDiscard: () => void;
}

const isAddress = (slug: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);

/** A name and an address, and the addresses that lead here. */
export function NameForm({ value, seen, origin, saving, refused, onChange, onSave, onDiscard }: Props) {
  const { t } = useLingui();
  const { name, slug } = value;
  const isFit = isAddress(slug) && name.trim() !== '';
  const address = `${origin}/o/${slug}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFit && saving !== 'busy') onSave();
  };
  return (
    <form className={styles.part} onSubmit={submit}>
      <TextField
        label={t({ id: 'house.nameField', message: 'Name' })}
        name="name"
        autoComplete="off"
        required
        maxLength={120}
        value={name}
        onChange={(event) => onChange({ name: event.target.value, slug })}
      />
      <TextField
        label={t({ id: 'house.address', message: 'Address' })}
        hint={<bdi className={styles.address}>{address}</bdi>}
        name="address"
        dir="ltr"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
        maxLength={60}
        value={slug}
        error={addressError()}
        onChange={(event) => onChange({ name, slug: event.target.value.trim().toLowerCase() })}
      />
      <Former addresses={seen.former.map((one) => `${origin}/o/${one}`)} />
      <SaveFoot
        changed={name !== seen.name || slug !== seen.slug}
        saving={saving}
        stale={refused?.code === 'stale'}
        refused={refused?.code === 'stale' || refused?.code === 'slug-taken' ? null : refused}
        onDiscard={onDiscard}
      />
    </form>
  );

  function addressError(): string | undefined {
    if (refused?.code === 'slug-taken') return refused.message;
    return isAddress(slug) ? undefined : t({ id: 'house.notAddress', message: 'Small letters, digits and single hyphens are needed.' });
  }
}

function Former({ addresses }: { addresses: readonly string[] }) {
  if (!addresses.length) return null;
  return (
    <div className={styles.former}>
      <h2 className={styles.title}>
        <Trans id="house.former">Addresses that lead here</Trans>
      </h2>
      <ul>
        {addresses.map((one) => (
          <li key={one}>
            <bdi className={styles.address}>{one}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

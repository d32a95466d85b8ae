import { useId } from 'react';
import type { OrganisationRole } from '@/api/types.ts';
import { CheckField } from '@/ui/Field.tsx';
import styles from './People.module.css';
import { ROLES, useRoleWords } from './useRoleWords.ts';

interface Props {
  legend: string;
  error?: string | undefined;
  offered: readonly OrganisationRole[];
  chosen: readonly OrganisationRole[];
  onChange: (roles: OrganisationRole[]) => void;
}

/** Any of the roles, each with what it may do. */
export function RoleChoices({ legend, error, offered, chosen, onChange }: Props) {
  const words = useRoleWords();
  const id = useId();
  return (
    <fieldset className={styles.roles} aria-describedby={error ? id : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {ROLES.filter((role) => offered.includes(role)).map((role) => (
        <CheckField
          key={role}
          label={words[role].label}
          hint={words[role].hint}
          checked={chosen.includes(role)}
          onChange={(event) => onChange(event.target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))}
        />
      ))}
      {error ? (
        <p id={id} role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

import type { OrganisationRole } from '@/api/types.ts';
import { Pill } from '@/ui/Pill.tsx';
import styles from './People.module.css';
import { ROLES, useRoleWords } from './useRoleWords.ts';

/** What somebody is here; the ownership stands out. */
export function RolePills({ roles }: { roles: readonly OrganisationRole[] }) {
  const words = useRoleWords();
  return (
    <span className={styles.pills}>
      {ROLES.filter((role) => roles.includes(role)).map((role) => (
        <Pill key={role} tone={role === 'owner' ? 'brand' : 'plain'}>
          {words[role].label}
        </Pill>
      ))}
    </span>
  );
}

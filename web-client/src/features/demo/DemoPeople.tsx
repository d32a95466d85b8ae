import { Trans, useLingui } from '@lingui/react/macro';
import type { DemoPerson } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon, type IconName } from '@/ui/Icon.tsx';
import styles from './DemoPeople.module.css';

const FACES: Record<DemoPerson['role'], IconName> = {
  attendee: 'seat',
  speaker: 'stage',
  host: 'record',
  reviewer: 'check',
  organiser: 'calendar',
  owner: 'key',
};

interface Props {
  people: readonly DemoPerson[];
  /** The key of the person who is being signed in. */
  busy: string | null;
  onChoose: (key: string) => void;
}

export function DemoPeople({ people, busy, onChoose }: Props) {
  const { t } = useLingui();
  const roles: Record<DemoPerson['role'], string> = {
    attendee: t({ id: 'demo.attendee', message: 'Attendee' }),
    speaker: t({ id: 'role.speaker', message: 'Speaker' }),
    host: t({ id: 'role.host', message: 'Host' }),
    reviewer: t({ id: 'demo.reviewer', message: 'Reviewer' }),
    organiser: t({ id: 'role.organiser', message: 'Organiser' }),
    owner: t({ id: 'demo.owner', message: 'Owner' }),
  };
  return (
    <ul className={styles.people}>
      {people.map(({ key, name, role, says }) => (
        <li key={key} className={styles.person}>
          <span className={styles.face}>
            <Icon name={FACES[role]} />
          </span>
          <div className={styles.text}>
            <p className={styles.role}>{roles[role]}</p>
            <h2 className={styles.name}>{name}</h2>
            <p className={styles.says}>{says}</p>
          </div>
          <Button busy={busy === key} onClick={() => onChoose(key)}>
            <Trans id="demo.signIn">Sign in as {name}</Trans>
          </Button>
        </li>
      ))}
    </ul>
  );
}

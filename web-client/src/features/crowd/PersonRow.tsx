import { Trans, useLingui } from '@lingui/react/macro';
import type { PersonHere } from '@/api/types.ts';
import { Face } from '@/ui/Face.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { RoleBadge } from '@/ui/RoleBadge.tsx';
import styles from './People.module.css';

/** Somebody in the list. Whoever takes messages has a button that begins one. */
export function PersonRow({ person, own, onWrite }: { person: PersonHere; own: boolean; onWrite: () => void }) {
  const { t } = useLingui();
  const { name } = person;
  return (
    <li className={styles.person}>
      <Face name={name} />
      <p className={styles.who}>
        <bdi className={styles.name}>{name}</bdi>
        {own ? (
          <span className={styles.aside}>
            <Trans id="roster.you">you</Trans>
          </span>
        ) : null}
        <RoleBadge role={person.role} />
        {person.stage ? (
          <Pill tone="brand" icon="stage">
            <Trans id="hand.hasFloor">has the floor</Trans>
          </Pill>
        ) : null}
        {person.hidden ? (
          <span className={styles.aside}>
            <Trans id="people.unlisted">not named to others</Trans>
          </span>
        ) : null}
      </p>
      {person.writable && !own ? (
        <button
          type="button"
          className={styles.write}
          aria-label={t({ id: 'direct.writeTo', message: `Write to ${name}` })}
          onClick={onWrite}
        >
          <Icon name="mail" />
        </button>
      ) : null}
    </li>
  );
}

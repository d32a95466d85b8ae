import { useLingui } from '@lingui/react/macro';
import type { Naming } from './useMentions.ts';
import styles from './MentionList.module.css';

/** Those who can be named with what has been written so far. */
export function MentionList({ id, naming }: { id: string; naming: Naming }) {
  const { t } = useLingui();
  if (naming.people.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={t({ id: 'chat.people', message: 'People who have written' })} className={styles.list}>
      {naming.people.map((person, index) => (
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === naming.at}
          tabIndex={-1}
          className={styles.person}
          onPointerDown={(event) => {
            event.preventDefault();
            naming.choose(person);
          }}
        >
          <bdi>{person.name}</bdi>
        </div>
      ))}
    </div>
  );
}

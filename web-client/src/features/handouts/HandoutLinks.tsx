import { useLingui } from '@lingui/react/macro';
import { fileAddress } from '@/api/sendFile.ts';
import type { Handout } from '@/api/types.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Joined } from '@/ui/Joined.tsx';
import styles from './Handouts.module.css';
import { useHandoutFacts } from './useHandoutFacts.ts';

/** Files to keep; without links for those who may not have them yet. */
export function HandoutLinks({ handouts, open }: { handouts: readonly Handout[]; open: boolean }) {
  return (
    <ul className={styles.files}>
      {handouts.map((handout) => (
        <li key={handout.id}>
          <HandoutLink handout={handout} open={open} />
        </li>
      ))}
    </ul>
  );
}

export function HandoutLink({ handout, open }: { handout: Handout; open: boolean }) {
  const { t } = useLingui();
  const facts = useHandoutFacts()(handout);
  const { title } = handout;
  const words = (
    <span className={styles.words}>
      <span className={styles.title} dir="auto">
        {title}
      </span>{' '}
      <span className={styles.facts}>
        <Joined parts={facts} />
      </span>
    </span>
  );
  if (!open) {
    return (
      <span className={styles.link}>
        <Icon name="list" />
        {words}
      </span>
    );
  }
  return (
    <a
      className={styles.link}
      href={fileAddress(handout.id)}
      download={handout.name}
      aria-label={t({ id: 'handout.get', message: `Download ${title}, ${facts.join(', ')}` })}
    >
      <Icon name="download" />
      {words}
    </a>
  );
}

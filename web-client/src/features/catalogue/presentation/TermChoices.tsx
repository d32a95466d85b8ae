import { useLingui } from '@lingui/react/macro';
import type { TermList } from '@/api/types.ts';
import styles from './Presentation.module.css';

interface Props {
  legend: string;
  terms: TermList['terms'];
  /** By their names in addresses. */
  chosen: readonly string[];
  onToggle: (slug: string) => void;
}

/** Any number of the terms of one vocabulary. */
export function TermChoices({ legend, terms, chosen, onToggle }: Props) {
  const { i18n } = useLingui();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {terms.map(({ slug, names }) => (
          <label key={slug} className={styles.choice}>
            <input type="checkbox" className={styles.box} checked={chosen.includes(slug)} onChange={() => onToggle(slug)} />
            <bdi>{names[i18n.locale] ?? names['en'] ?? Object.values(names)[0]}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

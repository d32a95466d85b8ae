import { useLingui } from '@lingui/react/macro';
import { usePlaceWords } from './useMailWords.ts';
import styles from './Mail.module.css';

/** What may stand in braces, and what each becomes. */
export function Places({ places }: { places: readonly string[] }) {
  const { t } = useLingui();
  const words = usePlaceWords();
  return (
    <dl className={styles.places} aria-label={t({ id: 'place.label', message: 'Filled in for each reader' })}>
      {places.map((place) => (
        <div key={place}>
          <dt>
            <code>{`{${place}}`}</code>
          </dt>
          <dd>{words[place] ?? place}</dd>
        </div>
      ))}
    </dl>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useEnv } from '@/api/env.ts';
import type { FormQuestion } from '@/api/types.ts';
import { CheckField, SelectField } from '@/ui/Field.tsx';
import { SORTS, useSortWords } from '../useSortWords.ts';
import styles from './Editor.module.css';

type Wish = NonNullable<FormQuestion['files']>;

/** What is taken before anybody says otherwise: one letter. */
export const FIRST_WISH: Wish = { sorts: ['pdf', 'office'], megabytes: 5, most: 1 };

const SIZES = [1, 2, 5, 10, 20, 50, 100];
const NUMBERS = [1, 2, 3, 4, 5];

/** Which files are taken, how large, how many. */
export function FileWishFields({ wish, tried, onChange }: { wish: Wish; tried: boolean; onChange: (wish: Wish) => void }) {
  const { t, i18n } = useLingui();
  const words = useSortWords();
  const { fileMegabytes } = useEnv();
  const offered = new Set([...SIZES.filter((size) => size < fileMegabytes), fileMegabytes, wish.megabytes]);
  const sizes = [...offered].filter((size) => size <= Math.max(fileMegabytes, wish.megabytes)).toSorted((one, other) => one - other);
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        <Trans id="form.files.title">What is taken</Trans>
      </legend>
      {SORTS.map((sort) => (
        <CheckField
          key={sort}
          label={words([sort])}
          checked={wish.sorts.includes(sort)}
          onChange={(event) =>
            onChange({ ...wish, sorts: SORTS.filter((one) => (one === sort ? event.target.checked : wish.sorts.includes(one))) })
          }
        />
      ))}
      {tried && wish.sorts.length === 0 ? (
        <p className={styles.error}>
          <Trans id="form.files.needed">Choose at least one sort of files</Trans>
        </p>
      ) : null}
      <SelectField
        label={t({ id: 'form.files.size', message: 'Each at most' })}
        value={String(wish.megabytes)}
        onChange={(value) => onChange({ ...wish, megabytes: Number(value) })}
        options={sizes.map((size) => ({ value: String(size), label: t({ id: 'form.files.megabytes', message: `${size} MB` }) }))}
      />
      <SelectField
        label={t({ id: 'form.files.most', message: 'How many' })}
        value={String(wish.most)}
        onChange={(value) => onChange({ ...wish, most: Number(value) })}
        options={NUMBERS.map((most) => ({ value: String(most), label: new Intl.NumberFormat(i18n.locale).format(most) }))}
      />
    </fieldset>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { NewsletterTopic } from '@/api/types.ts';
import { CheckField } from '@/ui/Field.tsx';
import styles from './Newsletters.module.css';
import { textFor } from './topicTexts.ts';

interface Props {
  topics: readonly NewsletterTopic[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** What one can read about; nothing is chosen for anybody. */
export function TopicChoices({ topics, chosen, onChange }: Props) {
  const { t, i18n } = useLingui();
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{t({ id: 'newsletter.title', message: 'Newsletters' })}</legend>
      {topics.map(({ id, texts }) => {
        const text = textFor(texts, i18n.locale);
        return (
          <CheckField
            key={id}
            label={<bdi>{text?.name}</bdi>}
            hint={text?.about ? <span dir="auto">{text.about}</span> : undefined}
            checked={chosen.includes(id)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        );
      })}
    </fieldset>
  );
}

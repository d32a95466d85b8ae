import { Trans, useLingui } from '@lingui/react/macro';
import type { NewsletterTopicText, NewsletterTopicWish } from '@/api/types.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { takeOut } from '@/ui/keepFocus.ts';
import styles from './Newsletters.module.css';
import { textsWith } from './topicTexts.ts';

export type Language = NewsletterTopicText['language'];

export const LANGUAGES = Object.keys(LOCALES) as Language[];

interface Props {
  topics: readonly NewsletterTopicWish[];
  language: Language;
  onLanguage: (language: Language) => void;
  onChange: (topics: NewsletterTopicWish[]) => void;
}

const MOST = 20;

/** What one can read about, in one language at a time. */
export function TopicsForm({ topics, language, onLanguage, onChange }: Props) {
  const { t } = useLingui();
  const change = (at: number, text: NewsletterTopicText) =>
    onChange(topics.map((one, n) => (n === at ? { ...one, texts: textsWith(one.texts, text) } : one)));
  return (
    <div className={styles.topics} data-lines>
      <SelectField
        label={t({ id: 'circular.language', message: 'Language' })}
        hint={t({ id: 'circular.languageHint', message: 'Readers whose language is missing get the first one.' })}
        value={language}
        options={LANGUAGES.map((one) => ({ value: one, label: LOCALES[one] }))}
        onChange={(value) => onLanguage(LANGUAGES.find((one) => one === value) ?? 'en')}
      />
      {topics.map((topic, at) => {
        const text = topic.texts.find((one) => one.language === language) ?? { language, name: '', about: '' };
        const number = at + 1;
        return (
          <fieldset key={topic.id ?? `new-${at}`} className={styles.topic}>
            <legend className="visually-hidden">{t({ id: 'newsletter.topic', message: `Topic ${number}` })}</legend>
            <TextField
              label={t({ id: 'newsletter.name', message: 'Name' })}
              required={topic.texts.every((one) => one.language === language)}
              maxLength={100}
              dir="auto"
              value={text.name}
              onChange={(event) => change(at, { ...text, name: event.target.value })}
            />
            <TextField
              label={t({ id: 'newsletter.about', message: 'What one reads there' })}
              maxLength={500}
              dir="auto"
              value={text.about}
              onChange={(event) => change(at, { ...text, about: event.target.value })}
            />
            <div>
              <Button
                look="quiet"
                size="s"
                icon="trash"
                aria-label={t({ id: 'newsletter.removeOne', message: `Remove topic ${number}` })}
                data-takes-out
                onClick={(event) => takeOut(event.currentTarget, () => onChange(topics.filter((_, n) => n !== at)))}
              >
                <Trans id="newsletter.remove">Remove</Trans>
              </Button>
            </div>
          </fieldset>
        );
      })}
      {topics.length < MOST ? (
        <div>
          <Button icon="plus" data-after-lines onClick={() => onChange([...topics, { texts: [{ language, name: '', about: '' }] }])}>
            <Trans id="newsletter.add">Add a topic</Trans>
          </Button>
        </div>
      ) : null}
    </div>
  );
}

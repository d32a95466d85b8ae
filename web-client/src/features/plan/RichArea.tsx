import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '@/ui/Field.tsx';
import { RichText } from '@/ui/RichText.tsx';
import { htmlOf } from '@/ui/richWords.ts';
import styles from './SessionForm.module.css';

interface Props {
  label: string;
  value: string;
  maxLength: number;
  error?: string | undefined;
  lang?: string;
  onChange: (text: string) => void;
}

/** A longer text: plain, or with the few tags that are kept; below it how it will look. */
export function RichArea({ label, value, maxLength, error, lang, onChange }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.rich}>
      <TextArea
        label={label}
        hint={t({ id: 'plan.rich.hint', message: 'Plain text, or HTML with p, em, strong, a, ul, ol, li, blockquote and code.' })}
        maxLength={maxLength}
        dir="auto"
        lang={lang}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      {value.trim() ? (
        <details className={styles.preview}>
          <summary>
            <Trans id="plan.rich.preview">How it will look</Trans>
          </summary>
          <RichText html={htmlOf(value)} lang={lang} />
        </details>
      ) : null}
    </div>
  );
}

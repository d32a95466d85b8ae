import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { Policy } from '@/api/types.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Dialog } from '@/ui/Dialog.tsx';
import { SelectField, TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';

type Texts = Readonly<Record<string, string>>;

interface Props {
  title: string;
  policy: Policy | undefined;
  onPublish: (texts: Policy['texts']) => Promise<unknown>;
  onClose: () => void;
}

const textsOf = (policy: Policy | undefined): Texts =>
  Object.fromEntries((policy?.texts ?? []).map(({ language, text }) => [language, text]));

/** One of the three texts in every language of the pages. */
export function PolicyEditor({ title, policy, onPublish, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [texts, setTexts] = useState(() => textsOf(policy));
  const [language, setLanguage] = useState<string>(i18n.locale in LOCALES ? i18n.locale : 'en');
  const [saving, setSaving] = useState<'idle' | 'busy'>('idle');
  const [error, setError] = useState<unknown>(null);
  const before = textsOf(policy);
  const changed = Object.keys(LOCALES).some((one) => (texts[one] ?? '') !== (before[one] ?? ''));
  const publish = () => {
    setSaving('busy');
    onPublish(Object.entries(texts).map(([one, text]) => ({ language: one, text })))
      .then(onClose)
      .catch((failed: unknown) => {
        setError(failed);
        setSaving('idle');
      });
  };
  const refused = error ? asApiError(error) : null;
  return (
    <Dialog open shape="sheet" title={title} unsaved={changed} onClose={onClose}>
      <Form onSubmit={() => changed && publish()}>
        <SelectField
          label={t({ id: 'policy.language', message: 'Language' })}
          value={language}
          options={Object.entries(LOCALES).map(([value, label]) => ({
            value,
            label: before[value] || texts[value] ? `${label} ✓` : label,
          }))}
          onChange={setLanguage}
        />
        <TextArea
          label={t({ id: 'policy.text', message: 'Text' })}
          hint={<Trans id="policy.hint">An empty line divides paragraphs. A line that begins with # is a heading.</Trans>}
          rows={16}
          maxLength={30_000}
          lang={language}
          dir="auto"
          value={texts[language] ?? ''}
          onChange={(event) => setTexts({ ...texts, [language]: event.target.value })}
        />
        <SaveFoot
          changed={changed}
          saving={saving}
          stale={refused?.code === 'stale'}
          refused={refused && refused.code !== 'stale' ? refused : null}
          onDiscard={() => {
            setTexts(before);
            setError(null);
          }}
        />
      </Form>
    </Dialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { Handout, HandoutWish } from '@/api/types.ts';
import { useLanguages } from '@/i18n/languages.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Handouts.module.css';

interface Props {
  handout: Handout;
  onSave: (wish: HandoutWish) => Promise<unknown>;
  onRemove: () => Promise<unknown>;
  onClose: () => void;
}

/** What a file is called and the language that it is in; the second press takes it away. */
export function HandoutDialog({ handout, onSave, onRemove, onClose }: Props) {
  const { t } = useLingui();
  const [title, setTitle] = useState(handout.title);
  const [language, setLanguage] = useState(handout.language ?? '');
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const languages = useLanguages(handout.language);
  const act = (deed: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    deed().then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  const wish = { title: title.trim(), shown: handout.shown, ...(language ? { language } : {}) };
  return (
    <Dialog open title={t({ id: 'handout.dialog', message: 'About this file' })} onClose={onClose}>
      <Form onSubmit={() => act(() => onSave(wish))}>
        <TextField
          label={t({ id: 'handout.title', message: 'Title' })}
          required
          maxLength={200}
          dir="auto"
          error={refused?.fields['title']}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <SelectField
          label={t({ id: 'handout.language', message: 'Language' })}
          value={language}
          options={[{ value: '', label: t({ id: 'handout.noLanguage', message: 'Not said' }) }, ...languages]}
          onChange={setLanguage}
        />
        {refused ? (
          <Notice tone="error" title={refused.message}>
            {refused.detail}
          </Notice>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" look="primary" busy={busy}>
            <Trans id="plan.save">Save</Trans>
          </Button>
          <Button look="quiet" icon="trash" busy={busy} onClick={() => (sure ? act(onRemove) : setSure(true))}>
            {sure ? <Trans id="handout.removeSure">Yes, take it away for good</Trans> : <Trans id="handout.remove">Remove this file</Trans>}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

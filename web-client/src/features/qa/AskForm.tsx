import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Questions } from '@/api/types.ts';
import { Composer } from '@/ui/Composer.tsx';
import { CheckField } from '@/ui/Field.tsx';
import styles from './QaPanel.module.css';

export const LONGEST_QUESTION = 1000;

interface Props {
  settings: Questions['settings'];
  draftKey: string;
  error?: string | undefined;
  onAsk: (text: string, anonymous: boolean) => Promise<void>;
}

export function AskForm({ settings, draftKey, error, onAsk }: Props) {
  const { t } = useLingui();
  const [anonymous, setAnonymous] = useState(false);
  if (!settings.asking)
    return (
      <p className={styles.notTaken}>
        <Trans id="qa.notTaken">No questions are taken at the moment. You can still vote.</Trans>
      </p>
    );
  return (
    <div className={styles.ask}>
      <Composer
        draftKey={draftKey}
        label={t({ id: 'qa.write', message: 'Ask a question' })}
        send={t({ id: 'qa.send', message: 'Ask' })}
        longest={LONGEST_QUESTION}
        error={error}
        onSend={(text) => onAsk(text, anonymous && settings.anonymous)}
      />
      {settings.anonymous ? (
        <CheckField
          label={<Trans id="qa.askAnonymous">Ask without my name</Trans>}
          checked={anonymous}
          onChange={(event) => setAnonymous(event.target.checked)}
        />
      ) : null}
      {settings.moderated ? (
        <p className={styles.note}>
          <Trans id="qa.moderated">The host sees your question first.</Trans>
        </p>
      ) : null}
    </div>
  );
}

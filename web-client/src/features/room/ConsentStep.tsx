import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Consent, ConsentGiven } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './ConsentStep.module.css';

interface Props {
  title: string;
  consent: Consent;
  /** In a meeting one may be heard and seen; in a broadcast only one's name can appear. */
  meeting: boolean;
  busy: boolean;
  error?: string | undefined;
  onAnswer: (given: ConsentGiven) => void;
}

/** Asked in plain words before a recorded room. Saying no to everything still lets one in. */
export function ConsentStep({ title, consent, meeting, busy, error, onAnswer }: Props) {
  const { t } = useLingui();
  const [given, setGiven] = useState({ name: false, voice: false, picture: false });
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer({ version: consent.version ?? '', ...given });
      }}
    >
      <p>
        <Pill tone="waiting" icon="record">
          <Trans id="consent.recorded">This session is recorded</Trans>
        </Pill>
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p dir="auto">{consent.wording}</p>
      <fieldset className={styles.choices}>
        <legend>
          <Trans id="consent.legend">What may appear in the recording?</Trans>
        </legend>
        <CheckField
          label={t({ id: 'consent.name', message: 'My name, beside what I write' })}
          checked={given.name}
          onChange={(e) => setGiven({ ...given, name: e.target.checked })}
        />
        {meeting ? (
          <>
            <CheckField
              label={t({ id: 'consent.voice', message: 'My voice, when I speak' })}
              checked={given.voice}
              onChange={(e) => setGiven({ ...given, voice: e.target.checked })}
            />
            <CheckField
              label={t({ id: 'consent.picture', message: 'My picture, when my camera is on' })}
              checked={given.picture}
              onChange={(e) => setGiven({ ...given, picture: e.target.checked })}
            />
          </>
        ) : null}
      </fieldset>
      <p className={styles.note}>
        <Trans id="consent.free">
          You may leave everything empty and still watch, write and ask. Your answer is stored with this wording and the time.
        </Trans>
      </p>
      {error ? <Notice tone="error" title={error} /> : null}
      <div>
        <Button type="submit" look="primary" size="l" busy={busy}>
          <Trans id="consent.enter">Enter the room</Trans>
        </Button>
      </div>
    </form>
  );
}

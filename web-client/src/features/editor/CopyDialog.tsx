import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { CopyWish } from '@/api/types.ts';
import { zoneCity } from '@/i18n/dates.ts';
import { instantIn, wallText } from '@/i18n/instants.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  title: string;
  startsAt: string;
  zone: string;
  /** Resolves when the copy is open. */
  onCopy: (wish: CopyWish) => Promise<void>;
  onClose: () => void;
}

/** A new event from this one, on other days. */
export function CopyDialog({ title, startsAt, zone, onCopy, onClose }: Props) {
  const { t } = useLingui();
  const [name, setName] = useState(title);
  const [starts, setStarts] = useState(() => wallText(startsAt, zone));
  const [people, setPeople] = useState(true);
  const [state, setState] = useState<{ busy: boolean; failure: unknown }>({ busy: false, failure: null });
  const city = zoneCity(zone);
  const copy = async () => {
    setState({ busy: true, failure: null });
    try {
      await onCopy({ title: name.trim(), startsAt: (await instantIn(starts, zone)) ?? starts, people });
    } catch (failure) {
      setState({ busy: false, failure });
    }
  };
  const refused = state.failure ? asApiError(state.failure) : null;
  return (
    <Dialog open title={t({ id: 'copy.title', message: 'Make another from this one' })} onClose={onClose}>
      <Form onSubmit={() => void copy()}>
        <p>
          <Trans id="copy.lead">
            Settings, released programme, questions, criteria and letters come along, on other days at the same hours. Registrations,
            answers, chat and recordings stay here.
          </Trans>
        </p>
        <TextField
          label={t({ id: 'new.name', message: 'Title' })}
          required
          maxLength={300}
          dir="auto"
          value={name}
          error={refused?.fields['title']}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={t({ id: 'settings.starts', message: 'It begins' })}
          hint={t({ id: 'rules.clock', message: `On the clocks of ${city}` })}
          type="datetime-local"
          required
          value={starts}
          error={refused?.fields['startsAt']}
          onChange={(event) => setStarts(event.target.value)}
        />
        <CheckField
          label={t({ id: 'copy.people', message: 'With speakers and hosts' })}
          checked={people}
          onChange={(event) => setPeople(event.target.checked)}
        />
        {refused ? <Refused error={refused} /> : null}
        <div>
          <Button type="submit" look="primary" busy={state.busy}>
            <Trans id="copy.make">Make the draft</Trans>
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Refused({ error }: { error: ApiError }) {
  const { t } = useLingui();
  return (
    <Notice tone="error" title={error.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
      {[error.detail, error.reference].filter(Boolean).join(' · ')}
    </Notice>
  );
}

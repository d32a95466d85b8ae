import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { InvitationOrder } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField, ChoiceField, TextArea, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  onMake: (order: InvitationOrder) => Promise<unknown>;
  onClose: () => void;
}

const MOST_ADDRESSES = 200;

interface Values {
  kind: string;
  code: string;
  most: string;
  emails: string;
  note: string;
  late: boolean;
}

type Change = (part: Partial<Values>) => void;

const EMPTY: Values = { kind: 'code', code: '', most: '20', emails: '', note: '', late: false };

function orderOf(values: Values, locale: string): InvitationOrder {
  const shared = { note: values.note.trim(), late: values.late, locale };
  const code = values.code.trim();
  if (values.kind === 'code') return { ...shared, emails: [], most: Number(values.most) || 1, ...(code ? { code } : {}) };
  return { ...shared, emails: addressesIn(values), most: 1 };
}

const addressesIn = ({ emails }: Values) => emails.split(/[\s,;]+/).filter(Boolean);

/** One code for many, or one for each of several people, who are written to. */
export function InviteDialog({ onMake, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [values, setValues] = useState(EMPTY);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const change: Change = (part) => setValues((now) => ({ ...now, ...part }));
  const tooMany = values.kind === 'named' && addressesIn(values).length > MOST_ADDRESSES;
  const submit = () => {
    if (tooMany) return;
    setBusy(true);
    setRefused(null);
    onMake(orderOf(values, i18n.locale)).then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  return (
    <Dialog
      open
      title={t({ id: 'invite.dialog', message: 'Invite people' })}
      unsaved={values.emails.trim() !== '' || values.note.trim() !== ''}
      onClose={onClose}
    >
      <Form onSubmit={submit}>
        <ChoiceField
          legend={t({ id: 'invite.kind', message: 'Whom' })}
          name="invite"
          value={values.kind}
          onChange={(kind) => change({ kind })}
          choices={[
            { value: 'code', label: t({ id: 'invite.many', message: 'Whoever has the code' }) },
            { value: 'named', label: t({ id: 'invite.named', message: 'These people, each with a link by mail' }) },
          ]}
        />
        {values.kind === 'code' ? <CodeFields values={values} change={change} /> : <EmailField values={values} change={change} />}
        <TextField
          label={t({ id: 'invite.note', message: 'A word about it (optional)' })}
          maxLength={500}
          value={values.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <CheckField
          label={t({ id: 'invite.late', message: 'Also before registration opens and after the deadline' })}
          checked={values.late}
          onChange={(event) => change({ late: event.target.checked })}
        />
        {refused ? (
          <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
            {refused.detail}
          </Notice>
        ) : null}
        <Button type="submit" look="primary" busy={busy}>
          <Trans id="invite.make">Invite</Trans>
        </Button>
      </Form>
    </Dialog>
  );
}

function CodeFields({ values, change }: { values: Values; change: Change }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t({ id: 'invite.code', message: 'Code (optional)' })}
        hint={t({ id: 'invite.codeHint', message: 'Letters, digits and hyphens; left empty, one is made up.' })}
        pattern="[A-Za-z0-9\-]{4,40}"
        maxLength={40}
        autoComplete="off"
        value={values.code}
        onChange={(event) => change({ code: event.target.value })}
      />
      <TextField
        label={t({ id: 'invite.most', message: 'How often it may be used' })}
        type="number"
        min={1}
        max={100_000}
        required
        value={values.most}
        onChange={(event) => change({ most: event.target.value })}
      />
    </>
  );
}

function EmailField({ values, change }: { values: Values; change: Change }) {
  const { t } = useLingui();
  const count = addressesIn(values).length;
  const tooMany = t({
    id: 'invite.tooMany',
    message: plural(count, { one: 'This is # address; at most 200 go at once.', other: 'These are # addresses; at most 200 go at once.' }),
  });
  return (
    <TextArea
      label={t({ id: 'invite.emails', message: 'Mail addresses' })}
      hint={t({ id: 'invite.emailsHint', message: 'One on each line, at most 200.' })}
      required
      error={count > MOST_ADDRESSES ? tooMany : undefined}
      value={values.emails}
      onChange={(event) => change({ emails: event.target.value })}
    />
  );
}

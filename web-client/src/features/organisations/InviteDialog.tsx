import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { InvitationWish, OrganisationRole } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { RoleChoices } from './RoleChoices.tsx';
import { ROLES } from './useRoleWords.ts';

interface Props {
  onInvite: (wish: InvitationWish) => Promise<unknown>;
  onClose: () => void;
}

/** Roles for a mail address; who reads it decides. */
export function InviteDialog({ onInvite, onClose }: Props) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<OrganisationRole[]>(['organiser']);
  const [handsOver, setHandsOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [tried, setTried] = useState(false);
  const owner = roles.includes('owner');
  const emailWrong = refused?.code === 'email-invalid' ? refused.message : refused?.fields['email'];
  const send = () => {
    setTried(true);
    if (busy || roles.length === 0) return;
    setBusy(true);
    setRefused(null);
    onInvite({ email, roles, handsOver: owner && handsOver }).then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  return (
    <Dialog open title={t({ id: 'people.invite', message: 'Invite somebody' })} onClose={onClose}>
      <Form onSubmit={send}>
        <TextField
          label={t({ id: 'register.email', message: 'Mail address' })}
          type="email"
          autoComplete="off"
          required
          maxLength={254}
          value={email}
          error={emailWrong}
          onChange={(event) => setEmail(event.target.value)}
        />
        <RoleChoices
          legend={t({ id: 'people.roles', message: 'Roles' })}
          offered={ROLES}
          chosen={roles}
          error={tried && roles.length === 0 ? t({ id: 'people.roleNeeded', message: 'Choose at least one role' }) : undefined}
          onChange={setRoles}
        />
        {owner ? (
          <CheckField
            label={t({ id: 'people.handOver', message: 'Hand my ownership over' })}
            hint={t({ id: 'people.handOverHint', message: 'Once it is accepted, you go on as an organiser.' })}
            checked={handsOver}
            onChange={(event) => setHandsOver(event.target.checked)}
          />
        ) : null}
        {refused && !emailWrong ? (
          <Notice tone="error" title={refused.message}>
            {refused.detail}
          </Notice>
        ) : null}
        <Button type="submit" look="primary" size="l" wide busy={busy} icon="mail">
          <Trans id="people.send">Send the invitation</Trans>
        </Button>
      </Form>
    </Dialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { Member, OrganisationRole } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { TwoPressAction } from './TwoPressAction.tsx';
import styles from './People.module.css';
import { RoleChoices } from './RoleChoices.tsx';
import { RolePills } from './RolePills.tsx';
import { ROLES } from './useRoleWords.ts';

interface Props {
  member: Member;
  /** Otherwise it is the asking person, who may leave. */
  mayChange: boolean;
  onChange: (roles: OrganisationRole[]) => Promise<unknown>;
  onRemove: () => Promise<unknown>;
  onResetFactor: () => Promise<unknown>;
  onVouch: () => Promise<unknown>;
  onClose: () => void;
}

/** What a member is here. Nobody becomes an owner by it: that is offered, and accepted. */
export function MemberDialog({ member, mayChange, onChange, onRemove, onResetFactor, onVouch, onClose }: Props) {
  const { t } = useLingui();
  const [roles, setRoles] = useState<OrganisationRole[]>([...member.roles]);
  const [busy, setBusy] = useState<'change' | 'remove' | null>(null);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const offered = ROLES.filter((role) => role !== 'owner' || member.roles.includes('owner'));
  const nothing = mayChange && roles.length === 0;
  const run = (what: 'change' | 'remove', act: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(what);
    setRefused(null);
    act().then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(null);
    });
  };
  return (
    <Dialog open title={member.name} onClose={onClose}>
      <p className={styles.quiet}>
        <bdi>{member.email}</bdi>
      </p>
      <Form onSubmit={() => mayChange && !nothing && run('change', () => onChange(roles))}>
        {mayChange ? (
          <RoleChoices
            legend={t({ id: 'people.roles', message: 'Roles' })}
            offered={offered}
            chosen={roles}
            error={nothing ? t({ id: 'people.roleNeeded', message: 'Choose at least one role' }) : undefined}
            onChange={setRoles}
          />
        ) : (
          <RolePills roles={member.roles} />
        )}
        <p className={styles.quiet}>
          <Trans id="people.atOnce">It counts at once, in open rooms within five seconds.</Trans>
        </p>
        {refused ? (
          <Notice tone="error" title={refused.message}>
            {refused.detail}
          </Notice>
        ) : null}
        <div className={styles.foot}>
          {mayChange ? (
            <Button type="submit" look="primary" busy={busy === 'change'}>
              <Trans id="people.save">Save the roles</Trans>
            </Button>
          ) : null}
          {mayChange && !member.current ? <Help onReset={onResetFactor} onVouch={onVouch} onRefused={setRefused} /> : null}
          <RemoveButton own={member.current} busy={busy === 'remove'} onSure={() => run('remove', onRemove)} />
        </div>
      </Form>
    </Dialog>
  );
}

/** A second press takes everything away. */
function RemoveButton({ own, busy, onSure }: { own: boolean; busy: boolean; onSure: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <Button look="quiet" onClick={() => setSure(true)}>
        {own ? <Trans id="people.leave">Leave</Trans> : <Trans id="people.remove">Remove</Trans>}
      </Button>
    );
  }
  return (
    <Button look="secondary" icon="trash" busy={busy} onClick={onSure}>
      {own ? <Trans id="people.leaveSure">Yes, I leave</Trans> : <Trans id="people.removeSure">Yes, take every role away</Trans>}
    </Button>
  );
}

/** For whoever lost their phone, or the mailbox that they move away from. */
function Help({
  onReset,
  onVouch,
  onRefused,
}: {
  onReset: () => Promise<unknown>;
  onVouch: () => Promise<unknown>;
  onRefused: (error: ApiError) => void;
}) {
  return (
    <>
      <TwoPressAction
        icon="key"
        idle={<Trans id="people.resetFactor">Reset the second factor</Trans>}
        sure={<Trans id="people.resetFactorSure">Yes, reset it and sign them out</Trans>}
        done={<Trans id="people.factorReset">The second factor is reset; the next sign-in sets up another.</Trans>}
        onAct={onReset}
        onRefused={onRefused}
      />
      <TwoPressAction
        icon="mail"
        idle={<Trans id="people.vouch">Say yes for a lost mailbox</Trans>}
        sure={<Trans id="people.vouchSure">Yes, I know who asked for the new address</Trans>}
        done={<Trans id="people.vouched">Said. The account moves once the new address has said yes.</Trans>}
        onAct={onVouch}
        onRefused={onRefused}
      />
    </>
  );
}

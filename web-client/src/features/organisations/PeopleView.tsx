import { Trans, useLingui } from '@lingui/react/macro';
import type { Invitation, Member, Staff } from '@/api/types.ts';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Face } from '@/ui/Face.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './People.module.css';
import { RolePills } from './RolePills.tsx';

interface Props {
  staff: Staff;
  /** The invitation that is being sent again or withdrawn. */
  busy: string | null;
  onOpen: (member: Member) => void;
  onResend: (invitation: Invitation) => void;
  onWithdraw: (invitation: Invitation) => void;
}

/** Who is what in an organisation, and who is invited. */
export function PeopleView({ staff, busy, onOpen, onResend, onWithdraw }: Props) {
  const { members, invitations, mayChange } = staff;
  return (
    <div className={styles.lists}>
      <section aria-labelledby="members" className={styles.card}>
        <h2 id="members">
          <Trans id="people.members">Members</Trans>
        </h2>
        <ul className={styles.list}>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} onOpen={mayChange || member.current ? onOpen : null} />
          ))}
        </ul>
      </section>
      {invitations.length > 0 ? (
        <section aria-labelledby="invited" className={styles.card}>
          <h2 id="invited">
            <Trans id="people.invited">Invited</Trans>
          </h2>
          <ul className={styles.list}>
            {invitations.map((one) => (
              <InvitationRow
                key={one.id}
                invitation={one}
                busy={busy === one.id}
                onResend={mayChange ? onResend : null}
                onWithdraw={mayChange ? onWithdraw : null}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function MemberRow({ member, onOpen }: { member: Member; onOpen: ((member: Member) => void) | null }) {
  const { t } = useLingui();
  const { name } = member;
  return (
    <li className={styles.row}>
      <Face name={name} />
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{name}</bdi>{' '}
          {member.current ? (
            <span className={styles.quiet}>
              <Trans id="people.you">(you)</Trans>
            </span>
          ) : null}
        </p>
        <p className={styles.quiet}>
          <bdi>{member.email}</bdi>
        </p>
      </div>
      <RolePills roles={member.roles} />
      {onOpen ? (
        <Button
          size="s"
          look="quiet"
          icon="pencil"
          aria-label={t({ id: 'people.change', message: `Change ${name}` })}
          onClick={() => onOpen(member)}
        >
          <Trans id="people.changeShort">Change</Trans>
        </Button>
      ) : null}
    </li>
  );
}

interface InvitationProps {
  invitation: Invitation;
  busy: boolean;
  onResend: ((invitation: Invitation) => void) | null;
  onWithdraw: ((invitation: Invitation) => void) | null;
}

function InvitationRow({ invitation, busy, onResend, onWithdraw }: InvitationProps) {
  const { t, i18n } = useLingui();
  const { email, by, expired } = invitation;
  const until = shortDay(invitation.expiresAt, ownZone(), i18n.locale);
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{email}</bdi>
        </p>
        <p className={styles.quiet}>
          {expired ? (
            <Trans id="people.by">Invited by {by}</Trans>
          ) : (
            <Trans id="people.byUntil">
              Invited by {by}, until {until}
            </Trans>
          )}
        </p>
      </div>
      <span className={styles.pills}>
        {expired ? (
          <Pill tone="waiting" icon="clock">
            <Trans id="people.expired">Expired</Trans>
          </Pill>
        ) : null}
        <RolePills roles={invitation.roles} />
      </span>
      {onResend && onWithdraw ? (
        <span className={styles.actions}>
          <Button
            size="s"
            look="quiet"
            icon="mail"
            busy={busy}
            aria-label={t({ id: 'people.resend', message: `Send again to ${email}` })}
            onClick={() => onResend(invitation)}
          >
            <Trans id="people.resendShort">Send again</Trans>
          </Button>
          <Button
            size="s"
            look="quiet"
            icon="close"
            aria-label={t({ id: 'people.withdraw', message: `Withdraw the invitation to ${email}` })}
            onClick={() => onWithdraw(invitation)}
          >
            <Trans id="people.withdrawShort">Withdraw</Trans>
          </Button>
        </span>
      ) : null}
    </li>
  );
}

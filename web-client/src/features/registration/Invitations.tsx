import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SeatInvitation, InvitationOrder } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import styles from './Invitations.module.css';

interface Props {
  slug: string;
  invitations: readonly SeatInvitation[];
  onMake: (order: InvitationOrder) => Promise<unknown>;
  onEnd: (id: string) => void;
}

const DRAWN = 50;

/** Codes and named invitations, the newest first. */
export function Invitations({ slug, invitations, onMake, onEnd }: Props) {
  const { t } = useLingui();
  const [making, setMaking] = useState(false);
  const [drawn, setDrawn] = useState(DRAWN);
  return (
    <section className={styles.part} aria-label={t({ id: 'invite.title', message: 'Invitations' })}>
      <div className={styles.head}>
        <h2>
          <Trans id="invite.title">Invitations</Trans>
        </h2>
        <Button icon="plus" onClick={() => setMaking(true)}>
          <Trans id="invite.make">Invite</Trans>
        </Button>
      </div>
      <p className={styles.quiet}>
        <Trans id="invite.lead">A code lets people in without approval. It can reach past the deadline for single people, too.</Trans>
      </p>
      <ul className={styles.list}>
        {invitations.slice(0, drawn).map((one) => (
          <Row key={one.id} slug={slug} one={one} onEnd={onEnd} />
        ))}
      </ul>
      {invitations.length > drawn ? (
        <div>
          <Button onClick={() => setDrawn(drawn + DRAWN)}>
            <Trans id="registrations.more">Show more</Trans>
          </Button>
        </div>
      ) : null}
      {making ? <InviteDialog onMake={onMake} onClose={() => setMaking(false)} /> : null}
    </section>
  );
}

function Row({ slug, one, onEnd }: { slug: string; one: SeatInvitation; onEnd: (id: string) => void }) {
  const { t } = useLingui();
  const { code, used, most } = one;
  const over = one.ended || used >= most;
  return (
    <li className={styles.row}>
      <p className={styles.who}>
        <bdi>{one.email ?? code}</bdi> {one.ended ? <Pill tone="plain">{t({ id: 'invite.ended', message: 'Ended' })}</Pill> : null}
      </p>
      <p className={styles.quiet}>
        <Plural id="invite.used" value={most} one={`used ${used} of # time`} other={`used ${used} of # times`} />
        {one.late ? <> · {t({ id: 'invite.lateNote', message: 'past the deadline too' })}</> : null}
        {one.note ? <> · {one.note}</> : null}
      </p>
      {over ? null : (
        <div className={styles.tools}>
          <Copyable
            label={t({ id: 'invite.link', message: 'Link' })}
            value={`${location.origin}/e/${slug}/register?code=${encodeURIComponent(code)}`}
          />
          <Button size="s" look="quiet" onClick={() => onEnd(one.id)}>
            {t({ id: 'invite.end', message: 'End' })}
            <span className="visually-hidden"> {one.email ?? code}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { ErasureStanding } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card } from '@/ui/Page.tsx';
import { ownZone, shortDay, clockTime } from '@/i18n/dates.ts';
import styles from './Privacy.module.css';

interface Props {
  standing: ErasureStanding;
  busy: boolean;
  onAsk: () => Promise<unknown>;
  onKeep: () => void;
  /** What went wrong. */
  children?: ReactNode;
}

/** Asks that my data go, says when they will, and takes it back. */
export function ErasureCard({ standing, busy, onAsk, onKeep, children }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <Card>
      <h2 className={styles.title}>
        <Trans id="erasure.title">Erase my account</Trans>
      </h2>
      {children}
      {standing.state === 'waiting' ? (
        <Waiting standing={standing} busy={busy} onKeep={onKeep} />
      ) : (
        <>
          {standing.state === 'asked' ? (
            <Notice tone="info" icon="mail" title={t({ id: 'erasure.asked', message: 'Look into your mail' })}>
              <Trans id="erasure.askedText">Press the link that we sent you within 24 hours. Nothing happens without it.</Trans>
            </Notice>
          ) : null}
          <p className={styles.quiet}>
            <Trans id="erasure.text">
              Your name, your address and what you wrote are taken out everywhere. What was counted stays: votes, answers to polls, seats.
            </Trans>
          </p>
          <div className={styles.actions}>
            <Button icon="trash" onClick={() => setAsking(true)}>
              {standing.state === 'asked' ? (
                <Trans id="erasure.again">Send the link again</Trans>
              ) : (
                <Trans id="erasure.begin">Erase my account…</Trans>
              )}
            </Button>
          </div>
        </>
      )}
      {asking ? (
        <AskDialog
          onAsk={() => {
            void onAsk().finally(() => setAsking(false));
          }}
          busy={busy}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Card>
  );
}

function Waiting({ standing, busy, onKeep }: { standing: ErasureStanding; busy: boolean; onKeep: () => void }) {
  const { t, i18n } = useLingui();
  const zone = ownZone();
  const due = standing.dueAt ?? '';
  const day = due ? shortDay(due, zone, i18n.locale) : '';
  const time = due ? clockTime(due, zone, i18n.locale) : '';
  return (
    <>
      <Notice tone="waiting" title={t({ id: 'erasure.waiting', message: `Your data will be erased on ${day}, ${time}` })}>
        {standing.byStaff ? (
          <Trans id="erasure.byStaff">An organisation began this because you asked for it. If you did not, keep your account.</Trans>
        ) : (
          <Trans id="erasure.waitingText">Until then everything works as before. Afterwards nothing can be brought back.</Trans>
        )}
      </Notice>
      <div className={styles.actions}>
        <Button look="primary" busy={busy} onClick={onKeep}>
          <Trans id="erasure.keep">Keep my account</Trans>
        </Button>
      </div>
    </>
  );
}

function AskDialog({ busy, onAsk, onClose }: { busy: boolean; onAsk: () => void; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open title={t({ id: 'erasure.ask', message: 'Erase everything about you?' })} onClose={onClose}>
      <p>
        <Trans id="erasure.askText">
          We send a link to your address. Once you have pressed it there are seven days in which you can still change your mind. Seats in
          what is to come go to others.
        </Trans>
      </p>
      <div className={styles.actions}>
        <Button look="primary" busy={busy} onClick={onAsk}>
          <Trans id="erasure.send">Send me the link</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans id="erasure.keep">Keep my account</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { OwnHost } from '@/api/types.ts';
import { ownZone, plainDay } from '@/i18n/dates.ts';
import { Button, ButtonAnchor } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { TwoPressAction } from './TwoPressAction.tsx';
import styles from './OwnHost.module.css';

interface WaitingProps {
  host: OwnHost;
  target: string;
  busy: boolean;
  onCheck: () => void;
  children: ReactNode;
}

/** What whoever keeps the domain has to do, and the press that looks whether it is done. */
export function OwnHostWaiting({ host, target, busy, onCheck, children }: WaitingProps) {
  const { t } = useLingui();
  const { name } = host;
  return (
    <>
      <Notice tone="info" title={t({ id: 'ownHost.waiting', message: `${name} waits for its proof` })}>
        <Trans id="ownHost.waitingText">Whoever keeps your domain sets two records. Nothing stands at the name before that.</Trans>
      </Notice>
      <ol className={styles.steps}>
        <li>
          <p>
            <Trans id="ownHost.txt">A TXT record says that the name is yours:</Trans>
          </p>
          <Copyable label={t({ id: 'ownHost.record', message: 'Name of the TXT record' })} value={host.record} />
          <Copyable label={t({ id: 'ownHost.value', message: 'Its text' })} value={host.value} />
        </li>
        <li>
          <p>
            <Trans id="ownHost.cname">A CNAME record leads people here:</Trans>
          </p>
          <Copyable label={t({ id: 'ownHost.from', message: 'Name of the CNAME record' })} value={name} />
          <Copyable label={t({ id: 'ownHost.target', message: 'Where it leads' })} value={target} />
        </li>
      </ol>
      {children}
      <div className={styles.act}>
        <Button look="primary" busy={busy} onClick={onCheck}>
          <Trans id="ownHost.check">Look for the TXT record</Trans>
        </Button>
      </div>
    </>
  );
}

/** The way back to the first step; nothing stands at the name yet, so one press is enough. */
OwnHostWaiting.Other = function Other({ busy, onOther }: { busy: boolean; onOther: () => void }) {
  return (
    <div className={styles.act}>
      <Button look="quiet" icon="trash" busy={busy} onClick={onOther}>
        <Trans id="ownHost.other">Use another name</Trans>
      </Button>
    </div>
  );
};

interface ProvenProps {
  host: OwnHost;
  address: string;
  onTakeOff: () => Promise<unknown>;
}

/** It stands. */
export function OwnHostProven({ host: kept, address, onTakeOff }: ProvenProps) {
  const { t, i18n } = useLingui();
  const host = address.replace(/^https?:\/\//, '');
  const since = kept.missingSince ? plainDay(kept.missingSince, ownZone(), i18n.locale) : '';
  return (
    <>
      <Notice tone="success" title={t({ id: 'ownHost.proven', message: `Your pages stand at ${host}` })}>
        <Trans id="ownHost.provenText">
          Mails, feeds and search engines go on naming the main address, so that their links hold when the name goes. If a browser warns of
          the certificate, the proxy before this server does not know the name yet: ask whoever runs it.
        </Trans>
      </Notice>
      {kept.missingSince ? (
        <Notice tone="waiting" title={t({ id: 'ownHost.missing', message: 'The DNS does not say any more that the name is yours' })}>
          <p>
            <Trans id="ownHost.missingText">Missing since {since}. Your pages stay; please let the record be set again.</Trans>
          </p>
          <Copyable label={t({ id: 'ownHost.record', message: 'Name of the TXT record' })} value={kept.record} />
          <Copyable label={t({ id: 'ownHost.value', message: 'Its text' })} value={kept.value} />
        </Notice>
      ) : null}
      <div className={styles.act}>
        <ButtonAnchor look="primary" icon="external" href={address}>
          <Trans id="ownHost.open">Open it</Trans>
        </ButtonAnchor>
        <TwoPressAction
          icon="trash"
          idle={<Trans id="ownHost.takeOff">Take the name off</Trans>}
          sure={<Trans id="ownHost.takeOffSure">Take it off now: nothing stands there then</Trans>}
          done={<Trans id="ownHost.takenOff">The name is off</Trans>}
          onAct={onTakeOff}
          onRefused={() => undefined}
        />
      </div>
    </>
  );
}

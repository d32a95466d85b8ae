import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Notice } from '@/ui/Notice.tsx';
import type { StageState } from './stageTopic.ts';
import styles from './HostBar.module.css';

interface Props {
  stage: StageState;
  broadcast: boolean;
  busy: boolean;
  error?: string | undefined;
  onLive: () => Promise<unknown>;
  onEnd: () => Promise<unknown>;
  /** The letter that presses the button, where letters do that. */
  letter?: string | undefined;
  /** Further tools of the host: stage key, exports. */
  children: ReactNode;
}

/** A full-width bar that says LIVE or NOT LIVE in words. Going live and ending are asked twice. */
export function HostBar({ stage, broadcast, busy, error, onLive, onEnd, letter, children }: Props) {
  const [asking, setAsking] = useState(false);
  const [more, setMore] = useState(false);
  const id = useId();
  if (stage.state === 'ended') return <div className={styles.bar}>{children}</div>;
  const live = stage.state === 'live';
  return (
    <div className={live ? `${styles.bar} ${styles.live}` : `${styles.bar} ${styles.dark}`}>
      <p className={styles.words}>
        <Icon name={live ? 'record' : 'eyeOff'} />
        <span>
          {live ? (
            <Trans id="host.live">
              <strong>LIVE.</strong> Everybody in the room sees and hears the stage.
            </Trans>
          ) : (
            <Trans id="host.notLive">
              <strong>NOT LIVE.</strong> The audience waits; nobody sees the stage yet.
            </Trans>
          )}
        </span>
      </p>
      {stage.hostName ? (
        <p className={styles.host}>
          <Trans id="host.holder">Host right: {stage.hostName}</Trans>
        </p>
      ) : null}
      <div className={styles.tools}>
        <div className={styles.toggle}>
          <Button look="quiet" icon="settings" aria-expanded={more} aria-controls={id} onClick={() => setMore(!more)}>
            <Trans id="host.tools">Tools</Trans>
          </Button>
        </div>
        <div id={id} className={more ? styles.further : `${styles.further} ${styles.shut}`}>
          {children}
        </div>
        <Button look={live ? 'secondary' : 'live'} onClick={() => setAsking(true)} busy={busy} aria-keyshortcuts={letter}>
          {live ? <Trans id="host.end">End</Trans> : <Trans id="host.goLive">Go live</Trans>}
        </Button>
      </div>
      {asking ? (
        <Confirm
          live={live}
          noSource={broadcast && !stage.ready}
          busy={busy}
          error={error}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            void (live ? onEnd() : onLive()).then(
              () => setAsking(false),
              () => undefined,
            )
          }
        />
      ) : null}
    </div>
  );
}

interface ConfirmProps {
  live: boolean;
  noSource: boolean;
  busy: boolean;
  error?: string | undefined;
  onClose: () => void;
  onConfirm: () => void;
}

function Confirm({ live, noSource, busy, error, onClose, onConfirm }: ConfirmProps) {
  const { t } = useLingui();
  const title = live ? t({ id: 'host.endTitle', message: 'End this session?' }) : t({ id: 'host.liveTitle', message: 'Go live now?' });
  return (
    <Dialog open title={title} onClose={onClose}>
      <p>
        {live ? (
          <Trans id="host.endText">The stage closes for everybody and the clock stops. This cannot be taken back.</Trans>
        ) : (
          <Trans id="host.liveText">
            This is second zero: from here on the audience sees the stage, and the recording begins where there is one.
          </Trans>
        )}
      </p>
      {!live && noSource ? (
        <Notice tone="waiting" title={t({ id: 'host.noSource', message: 'No picture arrives yet' })}>
          <Trans id="host.noSourceText">Start your encoder with the stage key first.</Trans>
        </Notice>
      ) : null}
      {error ? <Notice tone="error" title={error} /> : null}
      <div className={styles.actions}>
        <Button look="live" busy={busy} onClick={onConfirm}>
          {live ? <Trans id="host.endYes">End the session</Trans> : <Trans id="host.liveYes">Go live</Trans>}
        </Button>
        <Button onClick={onClose}>
          <Trans id="ui.cancel">Not yet</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

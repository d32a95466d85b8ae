import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { Extension, ExtensionWish } from '@/api/types.ts';
import { zoneCity } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { When } from '@/ui/When.tsx';
import { instantIn } from '@/i18n/instants.ts';
import styles from './Invitations.module.css';

interface Props {
  zone: string;
  extensions: readonly Extension[];
  onGive: (wish: ExtensionWish) => Promise<unknown>;
  onEnd: (id: string) => void;
}

const DRAWN = 50;

/** Single people who have more time than others, the newest first. */
export function Extensions({ zone, extensions, onGive, onEnd }: Props) {
  const { t } = useLingui();
  const [giving, setGiving] = useState(false);
  const [drawn, setDrawn] = useState(DRAWN);
  return (
    <section className={styles.part} aria-label={t({ id: 'extend.title', message: 'More time for one person' })}>
      <div className={styles.head}>
        <h2>
          <Trans id="extend.title">More time for one person</Trans>
        </h2>
        <Button icon="plus" onClick={() => setGiving(true)}>
          <Trans id="extend.give">Give more time</Trans>
        </Button>
      </div>
      <p className={styles.quiet}>
        <Trans id="extend.lead">
          They are written to and, signed in with that address, can register or apply and change their answers until then.
        </Trans>
      </p>
      <ul className={styles.list}>
        {extensions.slice(0, drawn).map((one) => (
          <li key={one.id} className={styles.row}>
            <p className={styles.who}>
              <bdi>{one.name ?? one.email}</bdi>
            </p>
            <p className={styles.quiet}>
              {one.name ? (
                <>
                  <bdi>{one.email}</bdi> ·{' '}
                </>
              ) : null}
              <Trans id="extend.until">
                until <When at={one.until} zone={zone} />
              </Trans>
            </p>
            <div className={styles.tools}>
              <Button size="s" look="quiet" onClick={() => onEnd(one.id)}>
                {t({ id: 'extend.end', message: 'Take back' })}
                <span className="visually-hidden"> {one.email}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {extensions.length > drawn ? (
        <div>
          <Button onClick={() => setDrawn(drawn + DRAWN)}>
            <Trans id="registrations.more">Show more</Trans>
          </Button>
        </div>
      ) : null}
      {giving ? <GiveDialog zone={zone} onGive={onGive} onClose={() => setGiving(false)} /> : null}
    </section>
  );
}

function GiveDialog({ zone, onGive, onClose }: Pick<Props, 'zone' | 'onGive'> & { onClose: () => void }) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [wall, setWall] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const city = zoneCity(zone);
  const submit = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await onGive({ email: email.trim(), until: (await instantIn(wall, zone)) ?? wall });
      onClose();
    } catch (error) {
      setRefused(asApiError(error));
      setBusy(false);
    }
  };
  const fields = refused?.fields ?? {};
  return (
    <Dialog open title={t({ id: 'extend.title', message: 'More time for one person' })} onClose={onClose}>
      <Form onSubmit={() => void submit()}>
        <TextField
          type="email"
          label={t({ id: 'extend.email', message: 'Mail address' })}
          required
          maxLength={254}
          autoComplete="off"
          value={email}
          error={fields['email']}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          type="datetime-local"
          label={t({ id: 'extend.untilField', message: 'Until' })}
          hint={t({ id: 'rules.clock', message: `On the clocks of ${city}` })}
          required
          value={wall}
          error={fields['until']}
          onChange={(event) => setWall(event.target.value)}
        />
        {refused && Object.keys(fields).length === 0 ? (
          <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
            {refused.detail}
          </Notice>
        ) : null}
        <Button type="submit" look="primary" busy={busy}>
          <Trans id="extend.give">Give more time</Trans>
        </Button>
      </Form>
    </Dialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ApiKey } from '@/api/types.ts';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './People.module.css';

interface Props {
  keys: readonly ApiKey[];
  busy: string | null;
  onEnd: (key: ApiKey) => void;
}

/** What machines may do, and when they last did. */
export function KeysView({ keys, busy, onEnd }: Props) {
  return (
    <section className={styles.card}>
      <ul className={styles.list}>
        {keys.map((key) => (
          <KeyRow key={key.id} apiKey={key} busy={busy === key.id} onEnd={() => onEnd(key)} />
        ))}
      </ul>
    </section>
  );
}

function KeyRow({ apiKey, busy, onEnd }: { apiKey: ApiKey; busy: boolean; onEnd: () => void }) {
  const { t, i18n } = useLingui();
  const [sure, setSure] = useState(false);
  const { name, tail, madeBy } = apiKey;
  const day = (at: string) => shortDay(at, ownZone(), i18n.locale);
  const made = day(apiKey.createdAt);
  const used = apiKey.usedAt ? day(apiKey.usedAt) : '';
  const until = apiKey.expiresAt ? day(apiKey.expiresAt) : '';
  return (
    <li className={styles.row}>
      <Icon name="key" />
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{name}</bdi> <code className={styles.quiet}>…{tail}</code>
        </p>
        <p className={styles.quiet}>
          <Trans id="keys.made">
            By {madeBy}, {made}
          </Trans>
          {' · '}
          {used ? <Trans id="keys.used">last used {used}</Trans> : <Trans id="keys.unused">not used yet</Trans>}
          {until ? (
            <>
              {' · '}
              <Trans id="keys.until">until {until}</Trans>
            </>
          ) : null}
        </p>
      </div>
      <span className={styles.pills}>
        {apiKey.scopes.map((scope) => (
          <Pill key={scope} tone={scope.startsWith('write') ? 'brand' : 'plain'}>
            {scope}
          </Pill>
        ))}
      </span>
      <Button
        size="s"
        look={sure ? 'secondary' : 'quiet'}
        icon="trash"
        busy={busy}
        aria-label={sure ? undefined : t({ id: 'keys.end', message: `End the key ${name}` })}
        onClick={() => (sure ? onEnd() : setSure(true))}
      >
        {sure ? <Trans id="keys.endSure">Yes, end it</Trans> : <Trans id="keys.endShort">End</Trans>}
      </Button>
    </li>
  );
}

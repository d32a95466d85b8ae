import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { MergePreview } from '@/api/types.ts';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Factor.module.css';

interface Props {
  email: string;
  preview: MergePreview;
}

/** What the other account brings, before it does. */
export function MergePreviewView({ email, preview }: Props) {
  const { events, clashes, roles, passkeys, stars, messages } = preview;
  const nothing = events.length + clashes.length + roles.length + passkeys + stars + messages === 0;
  return (
    <div className={styles.stack}>
      <p>
        <Trans id="merge.brings">
          Both addresses have said yes. This comes with the account of <strong dir="ltr">{email}</strong>:
        </Trans>
      </p>
      <Titles names={events}>
        <Trans id="merge.events">Events</Trans>
      </Titles>
      <Titles names={clashes}>
        <Trans id="merge.clashes">Events that both have: the better registration stays, the other seat goes to the next</Trans>
      </Titles>
      <Titles names={roles}>
        <Trans id="merge.roles">Roles</Trans>
      </Titles>
      {passkeys + stars + messages > 0 ? (
        <ul className={styles.list}>
          {passkeys ? (
            <li>
              <Plural id="merge.passkeys" value={passkeys} one="# passkey" other="# passkeys" />
            </li>
          ) : null}
          {stars ? (
            <li>
              <Plural id="merge.stars" value={stars} one="# starred session" other="# starred sessions" />
            </li>
          ) : null}
          {messages ? (
            <li>
              <Plural id="merge.messages" value={messages} one="# direct message" other="# direct messages" />
            </li>
          ) : null}
        </ul>
      ) : null}
      {nothing ? (
        <p>
          <Trans id="merge.nothing">No events, roles or messages: the account is nearly empty.</Trans>
        </p>
      ) : null}
      <Notice tone="waiting" icon="warning">
        <Trans id="merge.forGood">
          This cannot be undone. The other account ends, on all of its devices; what it said in rooms stays there under its name.
        </Trans>
      </Notice>
    </div>
  );
}

function Titles({ names, children }: { names: string[]; children: ReactNode }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2 className={styles.part}>{children}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

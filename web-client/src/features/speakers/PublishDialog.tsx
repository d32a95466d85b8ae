import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { portraitAddress } from '@/api/portraits.ts';
import type { ProfileChange } from '@/api/types.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Face } from '@/ui/Face.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { RichText } from '@/ui/RichText.tsx';
import { changedParts, type Part } from './changedParts.ts';
import styles from './Speakers.module.css';

interface Props {
  change: ProfileChange;
  onPublish: () => Promise<unknown>;
  onClose: () => void;
}

/** What a speaker changed about themselves, beside what everybody reads; one press makes it public. */
export function PublishDialog({ change, onPublish, onClose }: Props) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const { name } = change.after;
  const publish = () => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    onPublish().then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  const parts = changedParts(change);
  return (
    <Dialog open title={t({ id: 'speakers.publishOne', message: `Publish the profile of ${name}` })} onClose={onClose}>
      <Form onSubmit={publish}>
        {parts.length === 0 ? (
          <p>
            <Trans id="speakers.publishNothing">Everybody reads it like this already.</Trans>
          </p>
        ) : (
          <p>
            <Trans id="speakers.publishText">
              This alone becomes public now; everything else that you plan waits. Nobody is written to.
            </Trans>
          </p>
        )}
        {parts.map((part) => (
          <Changed key={part} part={part} change={change} />
        ))}
        {refused ? (
          <Notice tone="error" title={refused.message}>
            {refused.code === 'draft-changed' ? (
              <Trans id="speakers.publishChanged">The speaker changed it meanwhile. This is how it is now; please look once more.</Trans>
            ) : (
              refused.detail
            )}
          </Notice>
        ) : null}
        {parts.length > 0 ? (
          <Button type="submit" look="primary" icon="globe" busy={busy}>
            <Trans id="speakers.publish">Publish profile</Trans>
          </Button>
        ) : null}
      </Form>
    </Dialog>
  );
}

function Changed({ part, change }: { part: Part; change: ProfileChange }) {
  const { t } = useLingui();
  const words: Record<Part, string> = {
    portrait: t({ id: 'speakers.part.portrait', message: 'Photograph' }),
    name: t({ id: 'profile.name', message: 'Name as it is shown' }),
    affiliation: t({ id: 'plan.speakers.affiliation', message: 'Where the speaker works' }),
    country: t({ id: 'profile.country', message: 'Country' }),
    bio: t({ id: 'profile.bio', message: 'Biography' }),
    links: t({ id: 'profile.links', message: 'Links' }),
  };
  return (
    <section className={styles.change}>
      <h3 className={styles.name}>{words[part]}</h3>
      <dl className={styles.sides}>
        <dt>
          <Trans id="speakers.publicNow">Public now</Trans>
        </dt>
        <dd>
          <Side part={part} shown={change.before} />
        </dd>
        <dt>
          <Trans id="speakers.publicThen">Then</Trans>
        </dt>
        <dd>
          <Side part={part} shown={change.after} />
        </dd>
      </dl>
    </section>
  );
}

function Side({ part, shown }: { part: Part; shown: ProfileChange['after'] }) {
  const { i18n } = useLingui();
  switch (part) {
    case 'portrait':
      return shown.portrait ? (
        <Face name={shown.name} size="l" src={portraitAddress(shown.id, shown.portrait.file)} alt={shown.portrait.alt} />
      ) : (
        <Nothing />
      );
    case 'bio':
      return <Biographies shown={shown} />;
    case 'links':
      return shown.links?.length ? (
        <ul>
          {shown.links.map(({ title, url }) => (
            <li key={`${title} ${url}`}>
              <bdi>{title}</bdi>: <bdi>{url}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        <Nothing />
      );
    case 'country':
      return shown.country ? new Intl.DisplayNames(i18n.locale, { type: 'region' }).of(shown.country) : <Nothing />;
    default:
      return shown[part] ? <bdi>{shown[part]}</bdi> : <Nothing />;
  }
}

function Biographies({ shown }: { shown: ProfileChange['after'] }) {
  const others = Object.entries(shown.bios).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (!shown.bio && others.length === 0) return <Nothing />;
  return (
    <>
      {shown.bio ? <RichText html={shown.bio} /> : null}
      {others.map(([language, bio]) => (
        <div key={language}>
          <p className={styles.quiet}>{(LOCALES as Record<string, string>)[language] ?? language}</p>
          <RichText html={bio} lang={language} />
        </div>
      ))}
    </>
  );
}

function Nothing() {
  return (
    <span className={styles.quiet}>
      <Trans id="speakers.publicNothing">Nothing</Trans>
    </span>
  );
}

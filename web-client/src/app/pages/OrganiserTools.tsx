import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { EventPage } from '@/api/types.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import styles from './OrganiserTools.module.css';

const EmbedDialog = lazy(() => import('@/features/catalogue/EmbedDialog.tsx').then((m) => ({ default: m.EmbedDialog })));

/** What organisers do with an event beside publishing it; nobody else loads this. */
export function OrganiserTools({ page: { event } }: { page: EventPage }) {
  const [embedding, setEmbedding] = useState(false);
  const isPublic = event.state !== 'draft';
  return (
    <div className={styles.tools}>
      <ButtonLink size="s" look="quiet" icon="people" to="/e/$slug/registrations" params={{ slug: event.slug }}>
        <Trans id="registrations.open">Registrations</Trans>
      </ButtonLink>
      {isPublic ? (
        <Button size="s" look="quiet" icon="external" onClick={() => setEmbedding(true)}>
          <Trans id="embed.open">Show on your site</Trans>
        </Button>
      ) : null}
      <Suspense>{embedding ? <EmbedDialog slug={event.slug} title={event.title} onClose={() => setEmbedding(false)} /> : null}</Suspense>
    </div>
  );
}

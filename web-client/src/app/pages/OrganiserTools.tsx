import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { EventPage } from '@/api/types.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './OrganiserTools.module.css';

const EmbedDialog = lazy(() => import('@/features/catalogue/EmbedDialog.tsx').then((m) => ({ default: m.EmbedDialog })));

/** What organisers do with an event beside publishing it, as one quiet list; nobody else loads this. */
export function OrganiserTools({ page: { event } }: { page: EventPage }) {
  const { t } = useLingui();
  const [embedding, setEmbedding] = useState(false);
  const { slug, title } = event;
  return (
    <>
      <ul className={styles.tools} aria-label={t({ id: 'event.organise', message: 'For organisers' })}>
        <li>
          <Link to="/e/$slug/plan" params={{ slug }} className={styles.tool}>
            <Icon name="grid" />
            <Trans id="plan.edit">Edit the programme</Trans>
          </Link>
        </li>
        <li>
          <Link to="/e/$slug/registrations" params={{ slug }} className={styles.tool}>
            <Icon name="people" />
            <Trans id="registrations.open">Registrations</Trans>
          </Link>
        </li>
        <li>
          <Link to="/e/$slug/presentation" params={{ slug }} className={styles.tool}>
            <Icon name="globe" />
            <Trans id="presentation.title">Facets and languages</Trans>
          </Link>
        </li>
        {event.state === 'draft' ? null : (
          <li>
            <button type="button" className={styles.tool} onClick={() => setEmbedding(true)}>
              <Icon name="external" />
              <Trans id="embed.open">Show on your site</Trans>
            </button>
          </li>
        )}
      </ul>
      <Suspense>{embedding ? <EmbedDialog slug={slug} title={title} onClose={() => setEmbedding(false)} /> : null}</Suspense>
    </>
  );
}

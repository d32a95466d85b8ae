import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { EventPage } from '@/api/types.ts';
import { Icon, type IconName } from '@/ui/Icon.tsx';
import styles from './OrganiserTools.module.css';

const EmbedDialog = lazy(() => import('@/features/catalogue/EmbedDialog.tsx').then((m) => ({ default: m.EmbedDialog })));

/** What organisers do with an event beside publishing it, as one quiet list; nobody else loads this. */
export function OrganiserTools({ page, reviews }: { page: EventPage; reviews: boolean }) {
  const { t } = useLingui();
  const { event, admission, rights } = page;
  const [embedding, setEmbedding] = useState(false);
  const { slug, title } = event;
  return (
    <>
      <ul className={styles.tools} aria-label={t({ id: 'event.organise', message: 'For organisers' })}>
        {reviews ? (
          <li>
            <Link to="/e/$slug/reviews" params={{ slug }} className={styles.tool}>
              <Icon name="star" />
              <Trans id="review.title">Review applications</Trans>
            </Link>
          </li>
        ) : null}
        {rights.organise ? <Organising event={event} admission={admission} onEmbed={() => setEmbedding(true)} /> : null}
      </ul>
      <Suspense>{embedding ? <EmbedDialog slug={slug} title={title} onClose={() => setEmbedding(false)} /> : null}</Suspense>
    </>
  );
}

function Organising({ event, admission, onEmbed }: Pick<EventPage, 'event' | 'admission'> & { onEmbed: () => void }) {
  const { slug } = event;
  return (
    <>
      <Tool to="/e/$slug/settings" slug={slug} icon="settings">
        <Trans id="settings.open">Settings and readiness</Trans>
      </Tool>
      <Tool to="/e/$slug/plan" slug={slug} icon="grid">
        <Trans id="plan.edit">Edit the programme</Trans>
      </Tool>
      <Tool to="/e/$slug/speakers" slug={slug} icon="stage">
        <Trans id="speakers.heading">Speakers</Trans>
      </Tool>
      <Tool to="/e/$slug/registrations" slug={slug} icon="people">
        <Trans id="registrations.open">Registrations</Trans>
      </Tool>
      {admission.rule === 'application' ? (
        <Tool to="/e/$slug/applications" slug={slug} icon="check">
          <Trans id="applications.title">Applications</Trans>
        </Tool>
      ) : null}
      <Tool to="/e/$slug/statistics" slug={slug} icon="poll">
        <Trans id="statistics.title">Statistics</Trans>
      </Tool>
      <Tool to="/e/$slug/surveys" slug={slug} icon="question">
        <Trans id="survey.title">Feedback and surveys</Trans>
      </Tool>
      <Tool to="/e/$slug/mail" slug={slug} icon="mail">
        <Trans id="post.title">Mail</Trans>
      </Tool>
      <Tool to="/e/$slug/presentation" slug={slug} icon="globe">
        <Trans id="presentation.title">Facets and languages</Trans>
      </Tool>
      <OnSites draft={event.state === 'draft'} onEmbed={onEmbed} />
    </>
  );
}

type ToolPath =
  | '/e/$slug/settings'
  | '/e/$slug/plan'
  | '/e/$slug/speakers'
  | '/e/$slug/registrations'
  | '/e/$slug/applications'
  | '/e/$slug/statistics'
  | '/e/$slug/surveys'
  | '/e/$slug/mail'
  | '/e/$slug/presentation';

function Tool({ to, slug, icon, children }: { to: ToolPath; slug: string; icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Link to={to} params={{ slug }} className={styles.tool}>
        <Icon name={icon} />
        {children}
      </Link>
    </li>
  );
}

function OnSites({ draft, onEmbed }: { draft: boolean; onEmbed: () => void }) {
  return draft ? null : (
    <li>
      <button type="button" className={styles.tool} onClick={onEmbed}>
        <Icon name="external" />
        <Trans id="embed.open">Show on your site</Trans>
      </button>
    </li>
  );
}

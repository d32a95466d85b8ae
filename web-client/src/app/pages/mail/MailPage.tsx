import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage } from '@/api/types.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { CircularsTab } from './CircularsTab.tsx';
import { OutboxTab } from './OutboxTab.tsx';
import { WordingTab } from './WordingTab.tsx';

/** What an event writes to people: letters to many, the wording of letters, and what became of each mail. */
export function MailPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/mail' });
  const { data, error, refetch } = useQuery(eventQuery(slug));
  const title = data?.event.title ?? '';
  useTitle(title && t({ id: 'post.pageTitle', message: `Mail: ${title}` }));
  useBrand(data?.event.organisation);
  if (data) return data.rights.organise ? <Desk event={data.event} applied={data.admission.rule === 'application'} /> : <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Desk({ event, applied }: { event: EventPage['event']; applied: boolean }) {
  const { t } = useLingui();
  const [tab, setTab] = useState('circulars');
  const [seen, setSeen] = useState(false);
  const show = (key: string) => {
    setTab(key);
    if (key === 'wording') setSeen(true);
  };
  return (
    <Page width="reading">
      <BackLink to="/e/$slug" params={{ slug: event.slug }}>
        <bdi>{event.title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'post.title', message: 'Mail' })}
        lead={<Trans id="post.lead">What goes to many is held until you release it.</Trans>}
      />
      <Tabs
        label={t({ id: 'post.title', message: 'Mail' })}
        current={tab}
        onChange={show}
        tabs={[
          { key: 'circulars', label: <Trans id="circular.list">Letters to many</Trans> },
          { key: 'wording', label: <Trans id="wording.tab">Wording</Trans> },
          { key: 'outbox', label: <Trans id="post.outbox">Outbox</Trans> },
        ]}
      >
        {tab === 'circulars' ? <CircularsTab event={event} /> : null}
        {/* What is written there and not saved waits until one comes back to it. */}
        {seen ? (
          <div hidden={tab !== 'wording'}>
            <WordingTab slug={event.slug} applied={applied} />
          </div>
        ) : null}
        {tab === 'outbox' ? <OutboxTab event={event} /> : null}
      </Tabs>
    </Page>
  );
}

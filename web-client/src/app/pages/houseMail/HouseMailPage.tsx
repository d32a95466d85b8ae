import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { IssuesTab } from './IssuesTab.tsx';
import { StopsTab } from './StopsTab.tsx';
import { TopicsTab } from './TopicsTab.tsx';

/** What an organisation writes beside its events, and to whom it does not write. */
export function HouseMailPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/mail' });
  const { data, error, refetch } = useQuery(organisationQuery(slug, i18n.locale));
  const title = t({ id: 'houseMail.title', message: 'Newsletters and addresses' });
  const [tab, setTab] = useState('issues');
  const [seen, setSeen] = useState(false);
  const show = (key: string) => {
    setTab(key);
    if (key === 'topics') setSeen(true);
  };
  useTitle(title);
  useBrand(data?.organisation);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (!data.rights.organise) return <NotFoundPage />;
  return (
    <Page width="reading">
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{data.organisation.name}</bdi>
      </BackLink>
      <PageHead title={title} lead={<Trans id="post.lead">What goes to many is held until you release it.</Trans>} />
      <Tabs
        label={title}
        current={tab}
        onChange={show}
        tabs={[
          { key: 'issues', label: <Trans id="newsletter.title">Newsletters</Trans> },
          { key: 'topics', label: <Trans id="newsletter.topics">Topics</Trans> },
          { key: 'stops', label: <Trans id="stops.title">Stopped addresses</Trans> },
        ]}
      >
        {tab === 'issues' ? <IssuesTab slug={slug} onTopics={() => show('topics')} /> : null}
        {/* What is written there and not saved waits until one comes back to it. */}
        {seen ? (
          <div hidden={tab !== 'topics'}>
            <TopicsTab slug={slug} />
          </div>
        ) : null}
        {tab === 'stops' ? <StopsTab slug={slug} /> : null}
      </Tabs>
    </Page>
  );
}

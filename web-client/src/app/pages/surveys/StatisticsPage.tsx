import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { eventQuery } from '@/api/queries.ts';
import { statisticsQuery } from '@/api/surveyQueries.ts';
import styles from '@/features/statistics/Statistics.module.css';
import { StatisticsView } from '@/features/statistics/StatisticsView.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button, ButtonAnchor } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';

/** For those who pay for an event: who applied, has a seat and came. */
export function StatisticsPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/statistics' });
  const event = useQuery(eventQuery(slug));
  const told = useQuery(statisticsQuery(slug));
  const title = t({ id: 'statistics.title', message: 'Statistics' });
  useTitle(event.data ? `${title}: ${event.data.event.title}` : title);
  useBrand(event.data?.event.organisation);
  const error = event.error ?? told.error;
  if (!event.data || !told.data) {
    return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), told.refetch()])} /> : <Loading />;
  }
  return (
    <Page width="reading">
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{event.data.event.title}</bdi>
      </BackLink>
      <PageHead title={title} lead={<bdi>{event.data.event.title}</bdi>}>
        <div className={styles.tools}>
          <ButtonAnchor href={`/api/v1/events/${slug}/statistics/export?lang=${i18n.locale}`} download icon="download">
            <Trans id="survey.download">Download as a table</Trans>
          </ButtonAnchor>
          <Button icon="print" onClick={() => window.print()}>
            <Trans id="statistics.print">Print</Trans>
          </Button>
        </div>
      </PageHead>
      <StatisticsView told={told.data} />
    </Page>
  );
}

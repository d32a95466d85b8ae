import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { applicantsQuery, applicationQuery, rankingQuery, readersQuery } from '@/api/applicationQueries.ts';
import { eventQuery } from '@/api/queries.ts';
import type { Applicant, Applicants, ApplicationRanking, EventPage, ReaderProgress } from '@/api/types.ts';
import { LetterLine } from '@/features/applications/LetterLine.tsx';
import { Opinions } from '@/features/applications/Opinions.tsx';
import { AnswerList } from '@/features/registration/questions/AnswerList.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { When } from '@/ui/When.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { Deciding } from './Deciding.tsx';
import styles from './ApplicationsPage.module.css';

/** Who has applied, by their points; read one by one, decided many at once. */
export function ApplicationsPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/applications' });
  const event = useQuery(eventQuery(slug));
  const list = useQuery(applicantsQuery(slug));
  const ranking = useQuery(rankingQuery(slug));
  const readers = useQuery(readersQuery(slug));
  const title = event.data?.event.title ?? '';
  useTitle(title && t({ id: 'applications.pageTitle', message: `Applications: ${title}` }));
  useBrand(event.data?.event.organisation);
  if (event.data && list.data && ranking.data && readers.data) {
    return <List page={event.data} list={list.data} ranking={ranking.data} readers={readers.data.readers} />;
  }
  const error = list.error ?? event.error ?? ranking.error ?? readers.error;
  const retry = () => void Promise.all([event, list, ranking, readers].map((query) => query.refetch()));
  return error ? <Problem error={error} onRetry={retry} /> : <Loading />;
}

interface ListProps {
  page: EventPage;
  list: Applicants;
  ranking: ApplicationRanking;
  readers: readonly ReaderProgress[];
}

function List({ page: { event, admission }, list, ranking, readers }: ListProps) {
  const { t } = useLingui();
  const { slug, zone } = event;
  const { opened, open, close } = useOpened<Applicant>();
  const count = list.applications.length;
  return (
    <Page>
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{event.title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'applications.title', message: 'Applications' })}
        lead={
          <Plural
            id="applications.count"
            value={count}
            _0="Nobody has sent one yet"
            one="# person has applied"
            other="# people have applied"
          />
        }
      />
      <Tools slug={slug} />
      {admission.rule === 'application' ? null : (
        <Notice tone="info" title={t({ id: 'applications.off', message: 'This event takes no applications' })}>
          <Trans id="applications.offText">Choose “By application” under Seats and times, and set a deadline.</Trans>
        </Notice>
      )}
      {list.drafts > 0 ? (
        <p className={styles.quiet}>
          <Plural id="applications.drafts" value={list.drafts} one="# more is being written" other="# more are being written" />
        </p>
      ) : null}
      {ranking.applications.length === 0 ? (
        <Empty icon="people" title={t({ id: 'applications.empty', message: 'No applications yet' })} />
      ) : (
        <Deciding
          slug={slug}
          zone={zone}
          ranking={ranking}
          readers={readers}
          onOpen={(id) => {
            const one = list.applications.find((other) => other.id === id);
            if (one) open(one);
          }}
        />
      )}
      <MissingLetters list={list} />
      {opened ? <ReadDialog slug={slug} zone={zone} applicant={opened} onClose={close} /> : null}
    </Page>
  );
}

/** Applications that count, whose letter was asked for and is not here. */
function MissingLetters({ list }: { list: Applicants }) {
  const names = list.applications
    .filter((one) => one.state === 'submitted' && one.endorsement && one.endorsement !== 'received')
    .map((one) => one.name);
  const count = names.length;
  const shown = names.slice(0, 20).join(', ');
  if (count === 0) return null;
  return (
    <Notice tone="waiting">
      <Plural id="applications.letters" value={count} one="# letter is missing" other="# letters are missing" />: <bdi>{shown}</bdi>
    </Notice>
  );
}

function Tools({ slug }: { slug: string }) {
  return (
    <div className={styles.tools}>
      <ButtonLink icon="star" to="/e/$slug/reviews" params={{ slug }}>
        <Trans id="review.title">Review applications</Trans>
      </ButtonLink>
      <ButtonLink icon="question" to="/e/$slug/applications/form" params={{ slug }}>
        <Trans id="form.title">Questions</Trans>
      </ButtonLink>
      <ButtonLink icon="settings" to="/e/$slug/applications/rules" params={{ slug }}>
        <Trans id="reviewRules.title">How you select</Trans>
      </ButtonLink>
      <ButtonLink icon="seat" to="/e/$slug/registrations/seats" params={{ slug }}>
        <Trans id="rules.title">Seats and times</Trans>
      </ButtonLink>
    </div>
  );
}

function ReadDialog({ slug, zone, applicant, onClose }: { slug: string; zone: string; applicant: Applicant; onClose: () => void }) {
  const { data, error, refetch } = useQuery(applicationQuery(slug, applicant.id));
  return (
    <Dialog open title={applicant.name} onClose={onClose}>
      <div className={styles.part}>
        <p className={styles.quiet}>
          <bdi>{applicant.email}</bdi> · <When at={applicant.submittedAt} zone={zone} />
        </p>
        {data ? (
          <>
            <AnswerList questions={data.questions} answers={data.answers} />
            <LetterLine letter={data.letter} />
            <Opinions opinions={data.opinions} />
            {data.withheld ? (
              <p className={styles.quiet}>
                <Trans id="applications.withheld">There are confidential answers that are not for you.</Trans>
              </p>
            ) : null}
          </>
        ) : error ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </div>
    </Dialog>
  );
}

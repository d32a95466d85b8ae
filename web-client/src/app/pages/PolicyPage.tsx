import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { policiesQuery, retentionQuery } from '@/api/privacyQueries.ts';
import { HouseLinks } from '@/features/privacy/HouseLinks.tsx';
import { PolicyStanding } from '@/features/privacy/PolicyStanding.tsx';
import styles from '@/features/privacy/Privacy.module.css';
import { POLICY_KINDS, useKeptWords, usePolicyWords } from '@/features/privacy/usePolicyWords.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Terms, imprint or privacy notice of an organisation, with how long it keeps things. */
export function PolicyPage() {
  const { i18n } = useLingui();
  const { slug, kind } = useParams({ from: '/o/$slug/legal/$kind' });
  const known = POLICY_KINDS.find((one) => one === kind);
  const words = usePolicyWords();
  const house = useQuery(organisationQuery(slug, i18n.locale)).data?.organisation;
  const { data, error, refetch } = useQuery(policiesQuery(slug));
  useTitle(known ? words[known] : '');
  useBrand(house);
  if (!known) return <NotFoundPage />;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="reading">
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{house?.name ?? slug}</bdi>
      </BackLink>
      <PageHead title={words[known]} />
      <div className={styles.stack}>
        <PolicyStanding policy={data.policies.find((one) => one.kind === known && one.texts.length > 0)} kind={known} />
        {known === 'privacy' ? <Periods slug={slug} /> : null}
        <HouseLinks slug={slug} but={known} />
      </div>
    </Page>
  );
}

function Periods({ slug }: { slug: string }) {
  const kept = useKeptWords();
  const { data } = useQuery(retentionQuery(slug));
  if (!data) return null;
  return (
    <section aria-labelledby="periods" className={styles.text}>
      <h2 id="periods">
        <Trans id="kept.title">How long things are kept</Trans>
      </h2>
      <dl className={styles.periods}>
        {data.periods.map(({ kind, days }) => (
          <div key={kind}>
            <dt>{kept[kind].name}</dt>
            <dd>
              <Trans id="kept.days">{days} days</Trans> {kept[kind].from}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { programmeQuery } from '@/api/queries.ts';
import type { ProgrammePage as Data } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { ExportMenu } from '@/features/exchange/ExportMenu.tsx';
import { ProgrammeSkeleton } from '@/features/programme/ProgrammeSkeleton.tsx';
import { ProgrammeView } from '@/features/programme/ProgrammeView.tsx';
import type { ProgrammeSearch } from '@/features/programme/search.ts';
import { useStars } from '@/features/programme/useStars.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page } from '@/ui/Page.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './ProgrammePage.module.css';

const FROM = '/e/$slug/programme';

export function ProgrammePage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: FROM });
  const { data, error, refetch } = useQuery(programmeQuery(slug, i18n.locale));
  const title = data?.event.title ?? '';
  useTitle(data ? t({ id: 'programme.title', message: `Programme · ${title}` }) : undefined);
  useBrand(data?.event.organisation);
  if (data) return <Programme page={data} />;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <Page>
      <ProgrammeSkeleton />
    </Page>
  );
}

function Programme({ page }: { page: Data }) {
  const { slug, title } = page.event;
  const me = useMe();
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const { ids, star, error } = useStars();
  const change = useCallback(
    (wish: Partial<ProgrammeSearch>) => void navigate({ search: (before) => ({ ...before, ...wish }), replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <div className={styles.container}>
      <Page>
        <header className={styles.head}>
          <BackLink to="/e/$slug" params={{ slug }}>
            <bdi>{title}</bdi>
          </BackLink>
          <div className={styles.title}>
            <h1>
              <Trans id="event.part.programme">Programme</Trans>
            </h1>
            <ExportMenu slug={slug} />
          </div>
          {mayOrganise(me, page.event.organisation.slug) ? (
            <ButtonLink size="s" to="/e/$slug/plan" params={{ slug }}>
              <Trans id="plan.edit">Edit the programme</Trans>
            </ButtonLink>
          ) : null}
        </header>
        <FailedRequest error={error} />
        <ProgrammeView page={page} search={search} onSearch={change} stars={ids} onStar={star} />
      </Page>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { policiesQuery, retentionQuery } from '@/api/privacyQueries.ts';
import type { Policy } from '@/api/types.ts';
import { EraseForm } from '@/features/privacy/EraseForm.tsx';
import { PeriodsForm } from '@/features/privacy/PeriodsForm.tsx';
import { PolicyEditor } from '@/features/privacy/PolicyEditor.tsx';
import styles from '@/features/privacy/Privacy.module.css';
import { POLICY_KINDS, usePolicyWords } from '@/features/privacy/usePolicyWords.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** What an organisation says of people's data, how long it keeps them, and who wants theirs erased: for owners. */
export function HouseDataPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/data' });
  const house = useQuery(organisationQuery(slug, i18n.locale)).data?.organisation;
  const policies = useQuery(policiesQuery(slug));
  const retention = useQuery(retentionQuery(slug));
  const queries = useQueryClient();
  const title = t({ id: 'houseData.title', message: 'Terms and people’s data' });
  useTitle(title);
  useBrand(house);
  const error = policies.error ?? retention.error;
  if (!policies.data || !retention.data)
    return error ? <Problem error={error} onRetry={() => void Promise.all([policies.refetch(), retention.refetch()])} /> : <Loading />;
  const at = { params: { path: { slug } } };
  return (
    <Page width="reading">
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{house?.name ?? slug}</bdi>
      </BackLink>
      <PageHead title={title} />
      <div className={styles.stack}>
        <Policies slug={slug} policies={policies.data.policies.filter((one) => one.whose === 'organisation')} />
        <Card>
          <h2 className={styles.title}>
            <Trans id="kept.title">How long things are kept</Trans>
          </h2>
          <p className={styles.quiet}>
            <Trans id="kept.lead">What is older goes by itself. Everybody reads these periods on the privacy page.</Trans>
          </p>
          <PeriodsForm
            slug={slug}
            periods={retention.data.periods}
            onSave={async (periods) => {
              const saved = await dataOf(api.PUT('/organisations/{slug}/retention', { ...at, body: { periods } }));
              queries.setQueryData(retentionQuery(slug).queryKey, saved);
            }}
          />
        </Card>
        <Card>
          <h2 className={styles.title}>
            <Trans id="erase.title">Erase somebody who asked for it</Trans>
          </h2>
          <EraseForm onStart={(body) => dataOf(api.POST('/organisations/{slug}/erasures', { ...at, body }))} />
        </Card>
      </div>
    </Page>
  );
}

function Policies({ slug, policies }: { slug: string; policies: readonly Policy[] }) {
  const words = usePolicyWords();
  const queries = useQueryClient();
  const [editing, setEditing] = useState<Policy['kind'] | null>(null);
  const standing = (kind: Policy['kind']) => policies.find((one) => one.kind === kind);
  const publish = async (kind: Policy['kind'], texts: Policy['texts']) => {
    const body = { number: standing(kind)?.number ?? 0, texts };
    const saved = await dataOf(api.PUT('/organisations/{slug}/policies/{kind}', { params: { path: { slug, kind } }, body }));
    queries.setQueryData(policiesQuery(slug).queryKey, saved);
  };
  return (
    <Card>
      <h2 className={styles.title}>
        <Trans id="policy.title">What people read</Trans>
      </h2>
      <p className={styles.quiet}>
        <Trans id="policy.lead">
          Linked at the foot of your pages. Each version is kept, and which one stood there when somebody registered.
        </Trans>
      </p>
      {POLICY_KINDS.map((kind) => {
        const name = words[kind];
        return (
          <div key={kind} className={styles.row}>
            {standing(kind)?.texts.length ? (
              <Link to="/o/$slug/legal/$kind" params={{ slug, kind }}>
                {name}
              </Link>
            ) : (
              <span>{name}</span>
            )}
            <Button look="quiet" icon="pencil" onClick={() => setEditing(kind)}>
              <Trans id="policy.edit">Edit {name}</Trans>
            </Button>
          </div>
        );
      })}
      {editing ? (
        <PolicyEditor
          title={words[editing]}
          policy={standing(editing)}
          onPublish={(texts) => publish(editing, texts)}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </Card>
  );
}

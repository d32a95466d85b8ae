import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { auditQuery, type AuditKind } from '@/api/organisationQueries.ts';
import styles from '@/features/organisations/Audit.module.css';
import { AuditView } from '@/features/organisations/AuditView.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button, ButtonAnchor } from '@/ui/Button.tsx';
import { SelectField } from '@/ui/Field.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Who changed what in a house, for those who organise there. */
export function AuditPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/audit' });
  const [kind, setKind] = useState<AuditKind | ''>('');
  const house = useQuery(organisationQuery(slug, i18n.locale)).data?.organisation;
  const list = useInfiniteQuery(auditQuery(slug, kind));
  const title = t({ id: 'audit.title', message: 'What was changed' });
  useTitle(title);
  useBrand(house);
  if (list.error && !list.data) return <Problem error={list.error} onRetry={() => void list.refetch()} />;
  const entries = list.data?.pages.flatMap((page) => page.entries) ?? [];
  const file = `/api/v1/organisations/${slug}/audit.csv${kind ? `?kind=${kind}` : ''}`;
  return (
    <Page>
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{house?.name ?? slug}</bdi>
      </BackLink>
      <PageHead title={title} lead={<Trans id="audit.lead">Nobody can change or delete what stands here.</Trans>} />
      <Card>
        <div className={styles.tools}>
          <KindSelect kind={kind} onKind={setKind} />
          <ButtonAnchor icon="download" href={file} download>
            <Trans id="audit.export">For a spreadsheet</Trans>
          </ButtonAnchor>
        </div>
        {!list.data ? (
          <Loading />
        ) : entries.length === 0 ? (
          <Empty icon="list" title={t({ id: 'audit.empty', message: 'Nothing has been changed yet' })} />
        ) : (
          <AuditView entries={entries} />
        )}
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            <Trans id="audit.older">Show older changes</Trans>
          </Button>
        ) : null}
      </Card>
    </Page>
  );
}

function KindSelect({ kind, onKind }: { kind: AuditKind | ''; onKind: (kind: AuditKind | '') => void }) {
  const { t } = useLingui();
  const options: { value: AuditKind | ''; label: string }[] = [
    { value: '', label: t({ id: 'audit.all', message: 'Everything' }) },
    { value: 'member', label: t({ id: 'people.members', message: 'Members' }) },
    { value: 'invitation', label: t({ id: 'audit.invitations', message: 'Invitations' }) },
    { value: 'ownership', label: t({ id: 'audit.ownership', message: 'Ownership' }) },
    { value: 'organisation', label: t({ id: 'audit.organisation', message: 'The organisation' }) },
    { value: 'key', label: t({ id: 'keys.title', message: 'Keys for other systems' }) },
    { value: 'erasure', label: t({ id: 'audit.erasure', message: 'Erasures' }) },
    { value: 'registration', label: t({ id: 'audit.registrations', message: 'Decisions on registrations' }) },
    { value: 'application', label: t({ id: 'audit.applications', message: 'Decisions on applications' }) },
    { value: 'admission', label: t({ id: 'audit.admission', message: 'Rule and seats changed' }) },
    { value: 'form', label: t({ id: 'audit.forms', message: 'Questions and who reads answers' }) },
    { value: 'code', label: t({ id: 'audit.codes', message: 'Invitation codes' }) },
    { value: 'letter', label: t({ id: 'audit.letters', message: 'Letters to many' }) },
    { value: 'newsletter', label: t({ id: 'audit.newsletters', message: 'Newsletters' }) },
    { value: 'mail', label: t({ id: 'audit.mails', message: 'Mails to one person' }) },
    { value: 'export', label: t({ id: 'audit.exports', message: 'Downloads' }) },
    { value: 'programme', label: t({ id: 'audit.programme', message: 'Released programmes' }) },
  ];
  return (
    <SelectField
      label={t({ id: 'audit.kind', message: 'Show' })}
      value={kind}
      options={options}
      onChange={(value) => onKind(options.find((one) => one.value === value)?.value ?? '')}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { installationPoliciesQuery } from '@/api/privacyQueries.ts';
import { PolicyStanding } from '@/features/privacy/PolicyStanding.tsx';
import { POLICY_KINDS, usePolicyWords } from '@/features/privacy/usePolicyWords.ts';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Terms, imprint or privacy notice of whoever runs the installation. */
export function LegalPage() {
  const { kind } = useParams({ from: '/legal/$kind' });
  const known = POLICY_KINDS.find((one) => one === kind);
  const words = usePolicyWords();
  const { data, error, refetch } = useQuery(installationPoliciesQuery);
  useTitle(known ? words[known] : '');
  if (!known) return <NotFoundPage />;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="reading">
      <PageHead title={words[known]} />
      <PolicyStanding policy={data.policies.find((one) => one.kind === known)} kind={known} quiet />
    </Page>
  );
}

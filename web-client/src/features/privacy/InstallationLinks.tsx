import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { installationPoliciesQuery } from '@/api/privacyQueries.ts';
import { POLICY_KINDS, usePolicyWords } from './usePolicyWords.ts';

/** At the foot of every page: terms and imprint of whoever runs the installation, where there are any. */
export function InstallationLinks() {
  const words = usePolicyWords();
  const { data } = useQuery(installationPoliciesQuery);
  return POLICY_KINDS.filter((kind) => kind !== 'privacy' && data?.policies.some((one) => one.kind === kind)).map((kind) => (
    <li key={kind}>
      <Link to="/legal/$kind" params={{ kind }}>
        {words[kind]}
      </Link>
    </li>
  ));
}

import { Trans } from '@lingui/react/macro';
import { Link, useRouterState } from '@tanstack/react-router';
import { useMe } from '@/api/useMe.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './OfflineBar.module.css';

/** What is between a person and their roles, on every page but the one that mends it. */
export function FactorBar() {
  const { secondFactor } = useMe();
  const here = useRouterState({ select: (state) => state.location.pathname });
  if (!secondFactor || here === '/second-factor') return null;
  return (
    <p className={styles.bar} role="status">
      <Icon name="key" />
      <Link to="/second-factor" search={{ next: here }}>
        {secondFactor === 'give' ? (
          <Trans id="factor.barGive">Your roles wait for your second factor</Trans>
        ) : secondFactor === 'set-up' ? (
          <Trans id="factor.barSetUp">Your roles wait until you set up a second factor</Trans>
        ) : (
          <Trans id="factor.barAdvised">Set up a second factor: from the next sign-in on it is needed</Trans>
        )}
      </Link>
    </p>
  );
}

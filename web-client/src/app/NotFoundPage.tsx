import { Trans, useLingui } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { useMe } from '@/api/useMe.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Empty } from '@/ui/States.tsx';
import { Page } from '@/ui/Page.tsx';
import styles from './NotFoundPage.module.css';
import { useTitle } from './useTitle.ts';

/** As much of an address as a sign-in brings back to. */
const LONGEST_NEXT = 200;

/** What is open only to some looks to everybody else as if it were not there; who is not signed in may be one of them. */
export function NotFoundPage() {
  const { t } = useLingui();
  const { signedIn } = useMe();
  const next = useRouterState({ select: ({ location }) => location.pathname + location.searchStr });
  const title = t({ id: 'notFound.title', message: 'There is nothing at this address' });
  useTitle(title);
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty
        icon="seat"
        title={title}
        action={
          <div className={styles.ways}>
            {signedIn ? null : (
              <ButtonLink to="/sign-in" search={next.length > LONGEST_NEXT ? {} : { next }} look="primary">
                <Trans id="account.signIn">Sign in</Trans>
              </ButtonLink>
            )}
            <ButtonLink to="/" look={signedIn ? 'primary' : 'quiet'}>
              <Trans id="notFound.home">See all events</Trans>
            </ButtonLink>
          </div>
        }
      >
        <Trans id="notFound.text">
          The page may have moved, or it is open only to people who are invited. If you have a personal link, open it once more.
        </Trans>{' '}
        {signedIn ? null : <Trans id="notFound.invited">If you were invited, sign in with the address that was written to.</Trans>}
      </Empty>
    </Page>
  );
}

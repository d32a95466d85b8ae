import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';

/** The sign-in was ended, here or elsewhere. Drafts stay in this tab. */
export function SignInOver({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  return (
    <Notice tone="error" title={t({ id: 'room.signedOut', message: 'You have been signed out' })}>
      <p>
        <Trans id="room.signedOutText">What you were writing is kept in this tab. Sign in again to go on.</Trans>
      </p>
      <ButtonLink to="/sign-in" search={{ next: `/s/${sessionId}` }} size="s">
        <Trans id="account.signIn">Sign in</Trans>
      </ButtonLink>
    </Notice>
  );
}

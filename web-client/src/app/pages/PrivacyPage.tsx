import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEnv } from '@/api/env.ts';
import { installationPoliciesQuery } from '@/api/privacyQueries.ts';
import { PolicyStanding } from '@/features/privacy/PolicyStanding.tsx';
import { Page } from '@/ui/Page.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './PrivacyPage.module.css';

/** The notice in plain words; its version is stored with every registration. */
export function PrivacyPage() {
  const { t } = useLingui();
  const { notice } = useEnv();
  const title = t({ id: 'privacy.title', message: 'What we store, and for how long' });
  useTitle(title);
  const own = useQuery(installationPoliciesQuery).data?.policies.find((one) => one.kind === 'privacy');
  return (
    <Page width="reading">
      <article className={styles.text}>
        <h1>{title}</h1>
        {own ? <PolicyStanding policy={own} kind="privacy" quiet /> : null}
        <h2>
          <Trans id="privacy.register">When you register</Trans>
        </h2>
        <p>
          <Trans id="privacy.registerText">
            Your name, your mail address, your language and time zone, and that you were shown this notice. The organisation that hosts the
            event sees them; nobody else does. You may use a pseudonym.
          </Trans>
        </p>
        <h2>
          <Trans id="privacy.room">In the room</Trans>
        </h2>
        <p>
          <Trans id="privacy.roomText">
            What you write in the chat and ask, with the name you gave and the time. Where a session is recorded, we ask you before you
            enter, and your answer is stored with its wording. Saying no still lets you watch, write and ask.
          </Trans>
        </p>
        <h2>
          <Trans id="privacy.cookies">Cookies</Trans>
        </h2>
        <p>
          <Trans id="privacy.cookiesText">
            Two, and only after you sign in: they keep you signed in on this device. Your choices of language and light stay in your
            browser. There is no tracking, no advertising, and nothing is loaded from other sites unless a session uses a meeting server,
            which is then named.
          </Trans>
        </p>
        <h2>
          <Trans id="privacy.rights">Your rights</Trans>
        </h2>
        <p>
          <Trans id="privacy.rightsText">
            You can give your seat back at any time, sign out everywhere, and ask the organisation for a copy of your data or for its
            erasure. The contact stands on the page of each event.
          </Trans>
        </p>
        <p className={styles.version}>
          <Trans id="privacy.version">Version of this notice: {notice}</Trans>
        </p>
      </article>
    </Page>
  );
}

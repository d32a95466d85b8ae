import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import styles from '@/features/privacy/Privacy.module.css';
import { clockTime, ownZone, shortDay } from '@/i18n/dates.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';
import { UsedLink } from './UsedLink.tsx';

/** The mailed link of an erasure: confirms it or takes it back. Looking at it does neither. */
export function ErasurePage() {
  const { t } = useLingui();
  const token = useFragmentSecret();
  const title = t({ id: 'erasure.link', message: 'Shall everything about you be erased?' });
  useTitle(title);
  const confirm = useMutation({ mutationFn: () => dataOf(api.POST('/erasures/confirmations', { body: { token } })) });
  const keep = useMutation({ mutationFn: () => dataOf(api.POST('/erasures/withdrawals', { body: { token } })) });
  const gone = [confirm.error, keep.error].some((error) => error && asApiError(error).code === 'link-expired');
  if (token.length < 20 || gone) return <Expired />;
  if (keep.isSuccess) return <Kept />;
  if (confirm.data) return <Confirmed dueAt={confirm.data.dueAt ?? ''} />;
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        <p>
          <Trans id="erasure.linkText">
            Your name, your address and what you wrote are taken out everywhere, seven days after it is confirmed. Until then you can take
            it back.
          </Trans>
        </p>
        <FailedRequest error={confirm.error ?? keep.error} />
        <Button look="primary" size="l" wide busy={confirm.isPending} onClick={() => confirm.mutate()}>
          <Trans id="erasure.yes">Yes, erase it</Trans>
        </Button>
        <Button size="l" wide busy={keep.isPending} onClick={() => keep.mutate()}>
          <Trans id="erasure.keep">Keep my account</Trans>
        </Button>
      </Card>
    </Page>
  );
}

function Confirmed({ dueAt }: { dueAt: string }) {
  const { t, i18n } = useLingui();
  const day = shortDay(dueAt, ownZone(), i18n.locale);
  const time = clockTime(dueAt, ownZone(), i18n.locale);
  const title = t({ id: 'erasure.waiting', message: `Your data will be erased on ${day}, ${time}` });
  return (
    <Ending icon="clock" title={title}>
      <Trans id="erasure.confirmedText">The same link, and another in your mail, takes it back until then.</Trans>
    </Ending>
  );
}

function Kept() {
  const { t } = useLingui();
  const title = t({ id: 'erasure.kept', message: 'Your account stays' });
  return (
    <Ending
      icon="check"
      title={title}
      action={
        <ButtonLink to="/home" look="primary">
          <Trans id="home.title">My events</Trans>
        </ButtonLink>
      }
    >
      <span className={styles.quiet}>
        <Trans id="erasure.keptText">Nothing was erased.</Trans>
      </span>
    </Ending>
  );
}

function Expired() {
  return (
    <UsedLink
      action={
        <ButtonLink to="/my-data" look="primary">
          <Trans id="myData.title">My data</Trans>
        </ButtonLink>
      }
    >
      <Trans id="erasure.expiredText">You can ask for a new one on the page of your data.</Trans>
    </UsedLink>
  );
}

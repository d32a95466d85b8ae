import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import { MailList } from '@/features/mail/MailList.tsx';
import { MailView } from '@/features/mail/MailView.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './DevMailPage.module.css';

const LOOK_AGAIN_MS = 3000;

/** What would have left by mail, on an installation that has no mail server. */
export function DevMailPage() {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<string | null>(null);
  const title = t({ id: 'devMail.title', message: 'Development mailbox' });
  useTitle(title);
  const mails = useQuery({
    queryKey: keyOf('listDevelopmentMails'),
    queryFn: () => dataOf(api.GET('/dev/mails')),
    refetchInterval: LOOK_AGAIN_MS,
  });
  const mailId = chosen ?? mails.data?.mails[0]?.id ?? '';
  const mail = useQuery({
    queryKey: keyOf('getDevelopmentMail', { mailId }),
    queryFn: () => dataOf(api.GET('/dev/mails/{mailId}', { params: { path: { mailId } } })),
    enabled: mailId !== '',
    staleTime: Infinity,
  });
  if (!mails.data) return mails.error ? <Problem error={mails.error} onRetry={() => void mails.refetch()} /> : <Loading />;
  return (
    <Page>
      <PageHead title={title} lead={<Trans id="devMail.lead">No mail server is configured, so every mail stops here.</Trans>} />
      {mails.data.mails.length === 0 ? (
        <Empty icon="mail" title={t({ id: 'devMail.empty', message: 'No mail yet' })}>
          <Trans id="devMail.emptyText">Register for an event or ask for a sign-in link; the mail arrives here within seconds.</Trans>
        </Empty>
      ) : (
        <div className={styles.box}>
          <MailList mails={mails.data.mails} chosen={mailId} onChoose={setChosen} />
          {mail.data ? <MailView mail={mail.data} /> : mail.error ? <Problem error={mail.error} /> : <Loading />}
        </div>
      )}
    </Page>
  );
}

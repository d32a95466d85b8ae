import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import { useSignedIn } from '@/api/useMe.ts';
import { DemoPeople } from '@/features/demo/DemoPeople.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './DemoPage.module.css';

/** One press signs in as each of the demo's people. Exists only where the demo is loaded. */
export function DemoPage() {
  const { t } = useLingui();
  const router = useRouter();
  const signedIn = useSignedIn();
  const title = t({ id: 'demo.title', message: 'Meet the people of the demo' });
  useTitle(title);
  const people = useQuery({ queryKey: keyOf('listDemoPeople'), queryFn: () => dataOf(api.GET('/demo/people')) });
  const signIn = useMutation({
    mutationFn: (person: string) => dataOf(api.POST('/demo/sign-ins', { body: { person } })),
    onSuccess: (me) => {
      signedIn(me);
      router.history.push(me.next ?? '/home');
    },
  });
  return (
    <Page>
      <PageHead
        title={title}
        lead={<Trans id="demo.lead">One press signs you in as any of them. Open a second browser to be two people at once.</Trans>}
      />
      <div className={styles.stack}>
        {people.data ? (
          <>
            <DemoPeople
              people={people.data.people}
              busy={signIn.isPending ? signIn.variables : null}
              onChoose={(key) => signIn.mutate(key)}
            />
            <FailedRequest error={signIn.error} />
            <Notice tone="info" title={t({ id: 'demo.invented', message: 'These people are invented' })}>
              <Trans id="demo.note">
                This page exists only on an installation of this computer. The demo’s owner needs no second factor; a real one does.
              </Trans>
            </Notice>
          </>
        ) : people.error ? (
          <Problem error={people.error} onRetry={() => void people.refetch()} />
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
}

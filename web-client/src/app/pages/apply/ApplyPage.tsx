import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { applicationSheetQuery } from '@/api/applicationQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { eventQuery } from '@/api/queries.ts';
import { questionsQuery } from '@/api/registrationQueries.ts';
import type { ApplicationSheet, EventPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { HouseLinks } from '@/features/privacy/HouseLinks.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { ApplyEditor } from './ApplyEditor.tsx';
import { EndorserCard } from './EndorserCard.tsx';
import { ApplyState, ReadOnly } from './ApplyState.tsx';
import styles from './ApplyPage.module.css';

/** Applying for a seat: begun, written over days, sent, and how it stands. */
export function ApplyPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/apply' });
  const me = useMe();
  const event = useQuery(eventQuery(slug, i18n.locale));
  const sheet = useQuery({ ...applicationSheetQuery(slug), enabled: me.signedIn });
  const title = event.data?.event.title ?? '';
  useTitle(title && t({ id: 'apply.title', message: `Apply for ${title}` }));
  useBrand(event.data?.event.organisation);
  if (event.data && !me.signedIn) return <SignInFirst page={event.data} />;
  if (event.data && sheet.data) return <Sheet page={event.data} sheet={sheet.data} />;
  const error = event.error ?? sheet.error;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), sheet.refetch()])} /> : <Loading />;
}

function Frame({ page: { event, admission }, children }: { page: EventPage; children: ReactNode }) {
  const { t } = useLingui();
  const { title } = event;
  return (
    <Page width="form">
      <BackLink to="/e/$slug" params={{ slug: event.slug }}>
        <bdi>{title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'apply.title', message: `Apply for ${title}` })}
        lead={
          admission.closesAt && admission.state !== 'closed' ? (
            <Trans id="apply.until">
              Until <When at={admission.closesAt} zone={event.zone} />
            </Trans>
          ) : undefined
        }
      />
      <div className={styles.part}>{children}</div>
    </Page>
  );
}

/** No account: the mailed link is the way in, today and when one comes back. */
function SignInFirst({ page }: { page: EventPage }) {
  const closed = page.admission.rule !== 'application' || page.admission.state === 'closed';
  const asked = useQuery({ ...questionsQuery(page.event.slug, 'application'), enabled: !closed });
  return (
    <Frame page={page}>
      {closed ? <Closed /> : null}
      <Card>
        <div className={styles.part}>
          {closed ? null : <WhatItTakes questions={asked.data?.questions.length ?? 0} />}
          <p>
            {closed ? (
              <Trans id="apply.signInClosed">Who has applied sees here how it stands.</Trans>
            ) : (
              <Trans id="apply.signIn">
                No password is needed. We mail you a link; it brings you back here whenever you want to go on.
              </Trans>
            )}
          </p>
          <ButtonLink look="primary" size="l" wide to="/sign-in" search={{ next: `/e/${page.event.slug}/apply` }}>
            {closed ? <Trans id="account.signIn">Sign in</Trans> : <Trans id="apply.withMail">Go on with my mail address</Trans>}
          </ButtonLink>
        </div>
      </Card>
    </Frame>
  );
}

function Closed() {
  const { t } = useLingui();
  return <Notice tone="info" title={t({ id: 'apply.closed', message: 'No applications are taken now' })} />;
}

function WhatItTakes({ questions }: { questions: number }) {
  return (
    <>
      <p>
        <Trans id="apply.intro">Seats of this event are given by people, who read every application.</Trans>
      </p>
      {questions > 0 ? (
        <p>
          <Plural
            id="apply.asks"
            value={questions}
            one="One question is asked. What you write is saved as you go; nobody reads it before you send it."
            other="# questions are asked. What you write is saved as you go; nobody reads it before you send it."
          />
        </p>
      ) : null}
    </>
  );
}

function Sheet({ page, sheet }: { page: EventPage; sheet: ApplicationSheet }) {
  const { application, window } = sheet;
  if (!application || (application.state === 'withdrawn' && window === 'open')) {
    return <Frame page={page}>{window === 'open' ? <Begin page={page} sheet={sheet} /> : <Shut page={page} window={window} />}</Frame>;
  }
  const open = window === 'open' && (application.state === 'draft' || application.state === 'submitted');
  const asksLetter = sheet.endorsementRule !== 'none' || sheet.endorsement !== undefined;
  const letter = asksLetter ? <EndorserCard slug={page.event.slug} applicationId={application.id} sheet={sheet} open={open} /> : null;
  return (
    <Frame page={page}>
      <ApplyState application={application} event={page.event} open={open} />
      {open ? (
        <ApplyEditor key={application.id} slug={page.event.slug} sheet={sheet} application={application} letter={letter} />
      ) : (
        <>
          <ReadOnly sheet={sheet} application={application} />
          {letter}
        </>
      )}
    </Frame>
  );
}

function Shut({ page, window }: { page: EventPage; window: ApplicationSheet['window'] }) {
  const { t } = useLingui();
  const { admission, event } = page;
  if (window === 'not-yet' && admission.opensAt) {
    return (
      <Notice tone="waiting" title={t({ id: 'apply.notYet', message: 'Applications are not open yet' })}>
        <Trans id="apply.opens">
          They open on <When at={admission.opensAt} zone={event.zone} />.
        </Trans>
      </Notice>
    );
  }
  return <Closed />;
}

function Begin({ page: { event }, sheet }: { page: EventPage; sheet: ApplicationSheet }) {
  const queries = useQueryClient();
  const { notice } = useEnv();
  const begin = useMutation({
    mutationFn: () => dataOf(api.POST('/events/{slug}/application', { params: { path: { slug: event.slug } }, body: { notice } })),
    onSuccess: (next) => queries.setQueryData(applicationSheetQuery(event.slug).queryKey, next),
  });
  return (
    <Card>
      <div className={styles.part}>
        <WhatItTakes questions={sheet.questions.length} />
        <FailedRequest error={begin.error} />
        <Button look="primary" size="l" wide busy={begin.isPending} onClick={() => begin.mutate()}>
          <Trans id="apply.begin">Begin my application</Trans>
        </Button>
        <p className={styles.quiet}>
          <Trans id="apply.notice">
            Only those who select for this event read it. <Link to="/privacy">What we store, and for how long</Link>
          </Trans>
        </p>
        <HouseLinks slug={event.organisation.slug} />
      </div>
    </Card>
  );
}

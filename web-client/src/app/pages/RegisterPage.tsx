import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import { questionsQuery, seatInvitationQuery, sessionSeatsQuery } from '@/api/registrationQueries.ts';
import type { EventPage, FormQuestion, SessionSeat } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { ActionButton } from '@/features/catalogue/ActionButton.tsx';
import { LookIntoYourMail } from '@/features/registration/RegisterDialog.tsx';
import { Agreed } from '@/features/privacy/Agreed.tsx';
import { RegisterPageForm } from '@/features/registration/RegisterPageForm.tsx';
import { useRegister } from '@/features/registration/useRegister.ts';
import styles from '@/features/registration/RegisterForm.module.css';
import { isLocale } from '@/i18n/locales.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

const NewsletterTicks = lazy(() => import('./NewsletterTicks.tsx').then((m) => ({ default: m.NewsletterTicks })));
const NewsletterAsk = lazy(() => import('./NewsletterAsk.tsx').then((m) => ({ default: m.NewsletterAsk })));

/** Registering where more is asked than a name: questions, a code, a wish that organisers answer, a place in a queue. */
export function RegisterPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/register' });
  const event = useQuery(eventQuery(slug, i18n.locale));
  const asked = useQuery(questionsQuery(slug));
  const { code = '' } = useSearch({ from: '/e/$slug/register' });
  // Who is not known to be invited finds nothing; the code of their letter opens it.
  const byCode = code !== '' && event.error !== null && asApiError(event.error).code === 'not-found';
  const opened = useQuery({ ...seatInvitationQuery(slug, code, i18n.locale), enabled: byCode });
  const page = event.data ?? opened.data?.page;
  const title = page?.event.title ?? '';
  useTitle(title && t({ id: 'register.title', message: `Register for ${title}` }));
  useBrand(page?.event.organisation);
  const error = byCode ? opened.error : (event.error ?? asked.error);
  if (opened.data && !event.data) return <Entry page={opened.data.page} asked={opened.data.asked} seats={opened.data.sessions} />;
  if (event.data && asked.data) return <Entry page={event.data} asked={asked.data} />;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), asked.refetch()])} /> : <Loading />;
}

interface EntryProps {
  page: EventPage;
  asked: { version?: string; questions: FormQuestion[]; readers?: number };
  /** Came with the code, while its own page is not open to the reader. */
  seats?: readonly SessionSeat[];
}

function Entry({ page, asked, seats }: EntryProps) {
  const hidden = seats !== undefined;
  const { i18n } = useLingui();
  const { event, admission } = page;
  const { code = '' } = useSearch({ from: '/e/$slug/register' });
  const me = useMe();
  const navigate = useNavigate();
  const renew = useRenewal(event.slug, hidden);
  const register = useRegister(event.slug, i18n.locale);
  const sessions = useQuery({ ...sessionSeatsQuery(event.slug), enabled: admission.sessions && !hidden });
  const [topics, setTopics] = useState<string[]>([]);
  if (register.data === 'mail') {
    return (
      <Frame page={page} hidden={hidden}>
        <Mailed house={event.organisation.slug} email={register.variables?.email ?? ''} offers={topics.length === 0} />
      </Frame>
    );
  }
  const mine = page.myRegistration?.state;
  const stands = mine !== undefined && mine !== 'cancelled' && mine !== 'lapsed';
  const closed =
    !code && (admission.state === 'closed' || (admission.state === 'full' && !admission.waitingList && admission.rule !== 'approval'));
  if (stands || closed || (!code && admission.state === 'not-yet')) {
    return (
      <Frame page={page} hidden={hidden}>
        <ActionButton event={event} action={page.action} size="l" wide />
      </Frame>
    );
  }
  return (
    <Frame page={page} hidden={hidden}>
      <RegisterPageForm
        slug={event.slug}
        sessions={admission.sessions ? (seats ?? sessions.data?.sessions ?? []) : []}
        zone={event.zone}
        admission={admission}
        asked={asked}
        code={code}
        signedIn={me.signedIn}
        busy={register.isPending}
        error={register.error}
        more={<Offered house={event.organisation.slug} chosen={topics} onChange={setTopics} />}
        terms={<Agreed house={event.organisation} recording={page.recordingNote} />}
        onRegister={(values, refuse) =>
          register.mutate(values, {
            onSuccess: (outcome) => {
              sessionStorage.removeItem(`form:${event.slug}`);
              askForNewsletters(event.organisation.slug, values.email ?? me.person?.email, topics, i18n.locale);
              if (outcome === 'registered') void navigate({ to: '/home' });
            },
            onError: (failure) => {
              refuse(failure.fields);
              renew(failure.code);
            },
          })
        }
      />
    </Frame>
  );
}

/** What is asked and offered may have become something else meanwhile. */
function useRenewal(slug: string, hidden: boolean) {
  const queries = useQueryClient();
  return (code: string) => {
    if (code === 'sold-out') void queries.invalidateQueries({ queryKey: [hidden ? 'openSeatInvitation' : 'listSessionSeats'] });
    if (code === 'stale') void queries.invalidateQueries({ queryKey: questionsQuery(slug).queryKey });
  };
}

function Offered({ house, chosen, onChange }: { house: string; chosen: string[]; onChange: (topics: string[]) => void }) {
  return (
    <Suspense>
      <NewsletterTicks slug={house} chosen={chosen} onChange={onChange} />
    </Suspense>
  );
}

/** @param offers newsletters, unless some were asked for already */
function Mailed({ house, email, offers }: { house: string; email: string; offers: boolean }) {
  return (
    <>
      <LookIntoYourMail email={email} />
      <Suspense>{offers ? <NewsletterAsk slug={house} email={email} /> : null}</Suspense>
    </>
  );
}

/** The seat does not wait for it: whoever gets no mail about newsletters can ask again on the organisation's page. */
function askForNewsletters(slug: string, email: string | undefined, topics: string[], locale: string): void {
  if (!email || topics.length === 0) return;
  const language = isLocale(locale) ? locale : 'en';
  void api.POST('/organisations/{slug}/newsletters/readers', { params: { path: { slug } }, body: { email, topics, language } });
}

interface FrameProps {
  page: EventPage;
  hidden: boolean;
  children: ReactNode;
}

function Frame({ page: { event, admission }, hidden, children }: FrameProps) {
  const { t } = useLingui();
  const { title } = event;
  return (
    <Page width="form">
      {hidden ? null : (
        <BackLink to="/e/$slug" params={{ slug: event.slug }}>
          <bdi>{title}</bdi>
        </BackLink>
      )}
      <PageHead
        title={t({ id: 'register.title', message: `Register for ${title}` })}
        lead={<When at={event.startsAt} zone={event.zone} />}
      />
      {admission.closesAt && admission.state === 'open' ? (
        <p>
          {admission.extended ? (
            <Trans id="register.extended">
              You have been given more time: you can register until <When at={admission.closesAt} zone={event.zone} />.
            </Trans>
          ) : (
            <Trans id="register.until">
              You can register until <When at={admission.closesAt} zone={event.zone} />.
            </Trans>
          )}
        </p>
      ) : null}
      <Card>{children}</Card>
      {hidden || admission.state !== 'open' || (admission.rule !== 'open' && admission.rule !== 'approval') ? null : (
        <p className={styles.group}>
          <Link to="/e/$slug/group" params={{ slug: event.slug }}>
            <Trans id="group.link">Register several people at once</Trans>
          </Link>
        </p>
      )}
    </Page>
  );
}

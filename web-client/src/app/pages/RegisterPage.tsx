import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { eventQuery } from '@/api/queries.ts';
import { questionsQuery } from '@/api/registrationQueries.ts';
import type { EventPage, FormQuestion } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { ActionButton } from '@/features/catalogue/ActionButton.tsx';
import { LookIntoYourMail } from '@/features/registration/RegisterDialog.tsx';
import { RegisterPageForm } from '@/features/registration/RegisterPageForm.tsx';
import { useRegister } from '@/features/registration/useRegister.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Registering where more is asked than a name: questions, a code, a wish that organisers answer, a place in a queue. */
export function RegisterPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/register' });
  const event = useQuery(eventQuery(slug, i18n.locale));
  const asked = useQuery(questionsQuery(slug));
  const title = event.data?.event.title ?? '';
  useTitle(title && t({ id: 'register.title', message: `Register for ${title}` }));
  useBrand(event.data?.event.organisation.hue);
  const error = event.error ?? asked.error;
  if (event.data && asked.data) return <Entry page={event.data} asked={asked.data} />;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), asked.refetch()])} /> : <Loading />;
}

interface EntryProps {
  page: EventPage;
  asked: { version?: string; questions: FormQuestion[] };
}

function Entry({ page, asked }: EntryProps) {
  const { i18n } = useLingui();
  const { event, admission } = page;
  const { code = '' } = useSearch({ from: '/e/$slug/register' });
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const register = useRegister(event.slug, i18n.locale);
  if (register.data === 'mail') {
    return (
      <Frame page={page}>
        <LookIntoYourMail email={register.variables?.email ?? ''} />
      </Frame>
    );
  }
  const mine = page.myRegistration?.state;
  const stands = mine !== undefined && mine !== 'cancelled' && mine !== 'lapsed';
  const closed =
    !code && (admission.state === 'closed' || (admission.state === 'full' && !admission.waitingList && admission.rule !== 'approval'));
  if (stands || closed || (!code && admission.state === 'not-yet')) {
    return (
      <Frame page={page}>
        <ActionButton event={event} action={page.action} size="l" wide />
      </Frame>
    );
  }
  return (
    <Frame page={page}>
      <RegisterPageForm
        slug={event.slug}
        admission={admission}
        asked={asked}
        code={code}
        signedIn={me.signedIn}
        busy={register.isPending}
        error={register.error}
        onRegister={(values, refuse) =>
          register.mutate(values, {
            onSuccess: (outcome) => {
              sessionStorage.removeItem(`form:${event.slug}`);
              if (outcome === 'registered') void navigate({ to: '/home' });
            },
            onError: (failure) => {
              refuse(failure.fields);
              if (failure.code === 'stale') void queries.invalidateQueries({ queryKey: questionsQuery(event.slug).queryKey });
            },
          })
        }
      />
    </Frame>
  );
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
        title={t({ id: 'register.title', message: `Register for ${title}` })}
        lead={<When at={event.startsAt} zone={event.zone} />}
      />
      {admission.closesAt && admission.state === 'open' ? (
        <p>
          <Trans id="register.until">
            You can register until <When at={admission.closesAt} zone={event.zone} />.
          </Trans>
        </p>
      ) : null}
      <Card>{children}</Card>
    </Page>
  );
}

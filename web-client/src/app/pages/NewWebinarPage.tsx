import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { EVERY_LIST } from '@/api/catalogueQueries.ts';
import { eventQuery } from '@/api/queries.ts';
import type { EventDraft, EventPage, TemplateWish } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { WebinarForm } from '@/features/catalogue/WebinarForm.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Empty } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';

/** A webinar with one session, as a draft; publishing is the next page's one action. */
export function NewWebinarPage() {
  const { t } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const title = t({ id: 'new.title', message: 'New event' });
  useTitle(title);
  const keep = (page: EventPage) => {
    queries.setQueryData(eventQuery(page.event.slug).queryKey, page);
    void queries.invalidateQueries({ queryKey: EVERY_LIST });
  };
  const create = useMutation({
    mutationFn: (draft: EventDraft) => dataOf(api.POST('/events', { body: draft })),
    onSuccess: (page) => {
      keep(page);
      void navigate({ to: '/e/$slug', params: { slug: page.event.slug } });
    },
  });
  const begin = useMutation({
    mutationFn: (wish: TemplateWish) => dataOf(api.POST('/event-templates/beginnings', { body: wish })),
    onSuccess: (page) => {
      keep(page);
      // There stands what was set, and what is still missing.
      void navigate({ to: '/e/$slug/settings', params: { slug: page.event.slug } });
    },
  });
  const error = create.error ?? begin.error;
  if (!mayOrganise(me)) return <NotYours signedIn={me.signedIn} />;
  return (
    <Page width="reading">
      <PageHead
        title={title}
        lead={<Trans id="new.lead">It starts as a draft that only you see. You publish it on the next page.</Trans>}
      />
      <Card>
        <WebinarForm
          organisations={me.memberships.filter(({ roles }) => roles.includes('organiser') || roles.includes('owner'))}
          busy={create.isPending || begin.isPending}
          fields={error ? asApiError(error).fields : {}}
          onCreate={(draft) => {
            begin.reset();
            create.mutate(draft);
          }}
          onBegin={(wish) => {
            create.reset();
            begin.mutate(wish);
          }}
        >
          <FailedRequest error={error} />
        </WebinarForm>
      </Card>
    </Page>
  );
}

function NotYours({ signedIn }: { signedIn: boolean }) {
  const { t } = useLingui();
  const title = signedIn
    ? t({ id: 'new.notYours', message: 'Only organisers can create events' })
    : t({ id: 'new.signIn', message: 'Please sign in as an organiser' });
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty
        icon="calendar"
        title={title}
        action={
          signedIn ? (
            <ButtonLink to="/" look="primary">
              <Trans id="notFound.home">See all events</Trans>
            </ButtonLink>
          ) : (
            <ButtonLink to="/sign-in" search={{ next: '/new' }} look="primary">
              <Trans id="account.signIn">Sign in</Trans>
            </ButtonLink>
          )
        }
      />
    </Page>
  );
}

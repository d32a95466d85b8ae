import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ApiError, asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage, GroupWish, RollFate } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { GroupForm } from '@/features/registration/roll/GroupForm.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Registering others, up to fifty at once. */
export function GroupPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/group' });
  const { data, error, refetch } = useQuery(eventQuery(slug, i18n.locale));
  const title = data?.event.title ?? '';
  useTitle(title && t({ id: 'group.title', message: `Register a group for ${title}` }));
  useBrand(data?.event.organisation);
  if (data) return <Group page={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Group({ page: { event, admission } }: { page: EventPage }) {
  const { t } = useLingui();
  const { title, slug } = event;
  return (
    <Page width="form">
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'group.title', message: `Register a group for ${title}` })}
        lead={<When at={event.startsAt} zone={event.zone} />}
      />
      <Card>
        <Registering slug={slug} admission={admission} />
      </Card>
    </Page>
  );
}

function Registering({ slug, admission }: { slug: string; admission: EventPage['admission'] }) {
  const { t } = useLingui();
  const me = useMe();
  const register = useGroup(slug);
  if (!me.signedIn) {
    return (
      <Empty
        icon="people"
        title={t({ id: 'group.signIn', message: 'Sign in first' })}
        action={
          <ButtonLink look="primary" to="/sign-in">
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        }
      >
        <Trans id="group.signInText">People are told who registered them.</Trans>
      </Empty>
    );
  }
  if (register.data) return <Done fates={register.data.people} />;
  const open = admission.state === 'open' || (admission.state === 'full' && admission.waitingList);
  if (!open || (admission.rule !== 'open' && admission.rule !== 'approval')) {
    return (
      <Notice tone="info">
        <Trans id="group.closed">Groups cannot register here now.</Trans>
      </Notice>
    );
  }
  return <GroupForm admission={admission} busy={register.isPending} error={register.error} onRegister={register.mutate} />;
}

function Done({ fates }: { fates: readonly RollFate[] }) {
  const seated = fates.filter((fate) => fate === 'seated').length;
  const waiting = fates.filter((fate) => fate === 'waiting').length;
  const pending = fates.filter((fate) => fate === 'pending').length;
  const full = fates.filter((fate) => fate === 'full').length;
  return (
    <Notice tone="success">
      {seated > 0 ? (
        <p>
          <Plural id="group.seated" value={seated} one="# person has a seat." other="# people have a seat." />
        </p>
      ) : null}
      {waiting > 0 ? (
        <p>
          <Plural id="group.waiting" value={waiting} one="# person waits for one." other="# people wait for one." />
        </p>
      ) : null}
      {pending > 0 ? (
        <p>
          <Plural id="group.pending" value={pending} one="The organisers answer # person." other="The organisers answer # people." />
        </p>
      ) : null}
      {full > 0 ? (
        <p>
          <Plural id="group.full" value={full} one="For # person there was no seat." other="For # people there was no seat." />
        </p>
      ) : null}
      <p>
        <Trans id="group.mailed">Each of them finds a letter with their own link.</Trans>
      </p>
    </Notice>
  );
}

function useGroup(slug: string) {
  const queries = useQueryClient();
  return useMutation<{ people: RollFate[] }, ApiError, GroupWish>({
    mutationFn: (body) =>
      dataOf(api.POST('/events/{slug}/groups', { params: { path: { slug } }, body })).catch((error: unknown) => {
        throw asApiError(error);
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: eventQuery(slug).queryKey }),
  });
}

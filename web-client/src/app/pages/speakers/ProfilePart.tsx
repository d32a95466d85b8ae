import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, FILE_TYPE } from '@/api/client.ts';
import { portraitAddress } from '@/api/portraits.ts';
import { profileQuery, speakingQuery } from '@/api/speakerQueries.ts';
import type { SpeakerProfile } from '@/api/types.ts';
import { useVersioned } from '@/api/useVersioned.ts';
import { countriesIn } from '@/features/registration/questions/countries.ts';
import { PortraitDialog } from '@/features/speakers/PortraitDialog.tsx';
import { Pending, ProfileForm } from '@/features/speakers/ProfileForm.tsx';
import { valuesOf, wishOf } from '@/features/speakers/profileValues.ts';
import styles from '@/features/speakers/Speakers.module.css';
import { Button } from '@/ui/Button.tsx';
import { Face } from '@/ui/Face.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card } from '@/ui/Page.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';

/** How the programme shows a speaker: photograph and words. */
export function ProfilePart({ speakerId }: { speakerId: string }) {
  const { data, error, refetch } = useQuery(profileQuery(speakerId));
  return (
    <section className={styles.cards} aria-labelledby="my-profile">
      <h2 id="my-profile">
        <Trans id="profile.title">How the programme shows you</Trans>
      </h2>
      {data ? <Profile profile={data} /> : error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />}
    </section>
  );
}

/** Whatever changes it answers with the whole of it. */
function useKept(speakerId: string) {
  const queries = useQueryClient();
  return (profile: SpeakerProfile) => {
    queries.setQueryData(profileQuery(speakerId).queryKey, profile);
    void queries.invalidateQueries({ queryKey: speakingQuery(speakerId).queryKey });
    return profile;
  };
}

function Profile({ profile }: { profile: SpeakerProfile }) {
  const { i18n } = useLingui();
  const kept = useKept(profile.id);
  const params = { path: { speakerId: profile.id } };
  const form = useVersioned({
    kept: profile,
    valuesOf,
    onSave: async (version, values) =>
      kept(await dataOf(api.PUT('/me/speaking/{speakerId}/profile', { params, body: wishOf(version, values, profile) }))),
  });
  const { earlier } = profile;
  const bare = !profile.bio && !profile.affiliation && profile.links.length === 0;
  return (
    <Card>
      {profile.pending ? (
        <Notice tone="waiting">
          <Pending />
        </Notice>
      ) : null}
      <PortraitRow profile={profile} kept={kept} />
      {earlier && bare ? (
        <Notice tone="info">
          <p>
            <Trans id="profile.earlier">You have introduced yourself before, at {earlier.event}.</Trans>
          </p>
          <Button size="s" onClick={() => form.change({ ...valuesOf(earlier), name: form.values.name })}>
            <Trans id="profile.takeOver">Begin with those words</Trans>
          </Button>
        </Notice>
      ) : null}
      <Form onSubmit={form.save}>
        <ProfileForm values={form.values} fields={form.refused?.fields ?? {}} countries={countriesIn(i18n.locale)} onChange={form.change} />
        <SaveFoot changed={form.changed} saving={form.saving} stale={form.stale} refused={form.refused} onDiscard={form.discard} />
      </Form>
    </Card>
  );
}

function PortraitRow({ profile, kept }: { profile: SpeakerProfile; kept: (profile: SpeakerProfile) => SpeakerProfile }) {
  const { opened, open, close } = useOpened<true>();
  const { id, name, portrait } = profile;
  const params = { path: { speakerId: id } };
  const hide = useMutation({
    mutationFn: async () => kept(await dataOf(api.DELETE('/me/speaking/{speakerId}/portrait', { params }))),
  });
  const show = async (picture: Blob, alt: string) =>
    kept(
      await dataOf(
        api.POST('/me/speaking/{speakerId}/portrait', {
          params: { ...params, query: { alt } },
          body: picture as unknown as string,
          bodySerializer: (body: unknown) => body as Blob,
          headers: { 'Content-Type': FILE_TYPE },
        }),
      ),
    );
  return (
    <>
      <div className={styles.portrait}>
        <Face name={name} size="l" {...(portrait ? { src: portraitAddress(id, portrait.file), alt: portrait.alt } : {})} />
        <div className={styles.buttons}>
          <Button icon={portrait ? 'pencil' : 'plus'} onClick={() => open(true)}>
            {portrait ? <Trans id="portrait.change">Another photograph</Trans> : <Trans id="portrait.add">Add a photograph</Trans>}
          </Button>
          {portrait ? (
            <Button look="quiet" icon="trash" busy={hide.isPending} onClick={() => hide.mutate()}>
              <Trans id="portrait.remove">Remove it</Trans>
            </Button>
          ) : null}
        </div>
      </div>
      <FailedRequest error={hide.error} />
      {opened ? <PortraitDialog name={name} onShow={show} onClose={close} /> : null}
    </>
  );
}

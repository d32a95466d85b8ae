import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import { eventSpeakersQuery } from '@/api/speakerQueries.ts';
import type { EventSpeaker } from '@/api/types.ts';
import { AddressDialog } from '@/features/speakers/AddressDialog.tsx';
import { AskDialog } from '@/features/speakers/AskDialog.tsx';
import { SpeakerList } from '@/features/speakers/SpeakerList.tsx';
import { TakeBackDialog } from '@/features/speakers/TakeBackDialog.tsx';
import { inGroup, unanswered, unasked } from '@/features/speakers/sorting.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { PublishProfile } from './PublishProfile.tsx';
import { Recordings } from './Recordings.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';

/** Who speaks, who was asked, and what they said: for organisers. */
export function SpeakersPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/speakers' });
  const event = useQuery(eventQuery(slug));
  const list = useQuery(eventSpeakersQuery(slug));
  const title = event.data?.event.title;
  useTitle(title && t({ id: 'speakers.pageTitle', message: `Speakers: ${title}` }));
  useBrand(event.data?.event.organisation);
  if (title && list.data) return <Speakers slug={slug} title={title} speakers={list.data.speakers} />;
  const error = list.error ?? event.error;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), list.refetch()])} /> : <Loading />;
}

/** What is open: an address, a letter to these, a profile that is to be public, or a question back. */
type Opened = { what: 'address' | 'back' | 'profile'; speaker: EventSpeaker } | { what: 'letter'; speakers: readonly EventSpeaker[] };

function Speakers({ slug, title, speakers }: { slug: string; title: string; speakers: readonly EventSpeaker[] }) {
  const { t } = useLingui();
  const { opened, open, close } = useOpened<Opened>();
  const confirmed = inGroup('confirmed', speakers).length;
  const heading = t({ id: 'speakers.heading', message: 'Speakers' });
  return (
    <Page>
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{title}</bdi>
      </BackLink>
      <PageHead
        title={heading}
        lead={
          speakers.length === 0 ? null : (
            <Trans id="speakers.lead">
              {confirmed} of <Plural id="speakers.leadOf" value={speakers.length} one="# speaker" other="# speakers" /> confirmed
            </Trans>
          )
        }
      >
        <Asking speakers={speakers} onOpen={(chosen) => open({ what: 'letter', speakers: chosen })} />
      </PageHead>
      <Recordings slug={slug} speakers={speakers} />
      {speakers.length === 0 ? (
        <Empty
          icon="people"
          title={t({ id: 'speakers.empty', message: 'Nobody is in the plan yet' })}
          action={
            <ButtonLink to="/e/$slug/plan" params={{ slug }} look="primary">
              <Trans id="plan.edit">Edit the programme</Trans>
            </ButtonLink>
          }
        >
          <Trans id="speakers.emptyText">Add speakers to the programme; then you can ask them here.</Trans>
        </Empty>
      ) : (
        <SpeakerList
          speakers={speakers}
          label={heading}
          onAddress={(speaker) => open({ what: 'address', speaker })}
          onAsk={(speaker) => open({ what: 'letter', speakers: [speaker] })}
          onTakeBack={(speaker) => open({ what: 'back', speaker })}
          onPublish={(speaker) => open({ what: 'profile', speaker })}
        />
      )}
      {opened ? <Open slug={slug} opened={opened} onClose={close} /> : null}
    </Page>
  );
}

/** The one thing to do next: ask those who were not, then remind those who have not answered. */
function Asking({ speakers, onOpen }: { speakers: readonly EventSpeaker[]; onOpen: (chosen: readonly EventSpeaker[]) => void }) {
  const first = unasked(speakers);
  const again = unanswered(speakers);
  return (
    <>
      {first.length > 0 ? (
        <Button look="primary" icon="mail" onClick={() => onOpen(first)}>
          <Plural id="speakers.askAll" value={first.length} one="Ask # speaker" other="Ask # speakers" />
        </Button>
      ) : null}
      {again.length > 0 ? (
        <Button icon="bell" onClick={() => onOpen(again)}>
          <Plural id="speakers.remindAll" value={again.length} one="Remind # speaker" other="Remind # speakers" />
        </Button>
      ) : null}
    </>
  );
}

function Open({ slug, opened, onClose }: { slug: string; opened: Opened; onClose: () => void }) {
  const queries = useQueryClient();
  const params = { path: { slug } };
  const again = () => queries.invalidateQueries({ queryKey: eventSpeakersQuery(slug).queryKey });
  const done = async (request: Promise<unknown>) => {
    await request;
    await again();
  };
  if (opened.what === 'letter') {
    const body = (message: string) => ({ speakers: opened.speakers.slice(0, 500).map(({ id }) => id), message });
    return (
      <AskDialog
        name={opened.speakers.length === 1 ? (opened.speakers[0]?.name ?? null) : null}
        onPreview={(message) => dataOf(api.POST('/events/{slug}/speakers/letter-previews', { params, body: body(message) }))}
        onSend={(message) => done(dataOf(api.POST('/events/{slug}/speakers/letters', { params, body: body(message) })))}
        onClose={onClose}
      />
    );
  }
  const { speaker } = opened;
  if (opened.what === 'profile') return <PublishProfile slug={slug} speaker={speaker} onDone={again} onClose={onClose} />;
  return opened.what === 'address' ? (
    <AddressDialog
      speaker={speaker}
      onNote={(email) =>
        done(dataOf(api.PUT('/events/{slug}/speakers/addresses', { params, body: { addresses: [{ speaker: speaker.id, email }] } })))
      }
      onClose={onClose}
    />
  ) : (
    <TakeBackDialog
      speaker={speaker}
      onTakeBack={() =>
        done(dataOf(api.DELETE('/events/{slug}/speakers/{speakerId}/invitation', { params: { path: { slug, speakerId: speaker.id } } })))
      }
      onClose={onClose}
    />
  );
}

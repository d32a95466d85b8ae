import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { profileChangeQuery } from '@/api/speakerQueries.ts';
import type { EventSpeaker } from '@/api/types.ts';
import { PublishDialog } from '@/features/speakers/PublishDialog.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';

interface Props {
  slug: string;
  speaker: EventSpeaker;
  onDone: () => Promise<unknown>;
  onClose: () => void;
}

/** Makes one speaker's profile public while the rest of the programme's draft waits. */
export function PublishProfile({ slug, speaker, onDone, onClose }: Props) {
  const { data, error, refetch } = useQuery(profileChangeQuery(slug, speaker.id));
  // The same id again after a lost answer is the same release.
  const id = useRef(crypto.randomUUID());
  if (!data) {
    return (
      <Dialog open title={speaker.name} onClose={onClose}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Dialog>
    );
  }
  const publish = async () => {
    const params = { path: { slug, speakerId: speaker.id } };
    const body = { id: id.current, version: data.version };
    try {
      await dataOf(api.POST('/events/{slug}/speakers/{speakerId}/releases', { params, body }));
    } catch (failure) {
      if (asApiError(failure).code === 'draft-changed') await refetch();
      throw failure;
    }
    await onDone();
  };
  return <PublishDialog change={data} onPublish={publish} onClose={onClose} />;
}

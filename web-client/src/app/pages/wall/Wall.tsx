import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { pollOfWall, roomPollsSource } from '@/features/polls/pollsTopic.ts';
import { presenceSource } from '@/features/presence/presenceTopic.ts';
import { qaSource } from '@/features/qa/qaTopic.ts';
import { chooseWall } from '@/features/wall/requests.ts';
import { WallBar } from '@/features/wall/WallBar.tsx';
import { wallSource, type Show } from '@/features/wall/wallTopic.ts';
import { useConnection, useTopic } from '@/live/useLive.ts';
import { WallView } from './WallView.tsx';

/** A shared screen: what the host chose, fed by the topics that the whole room hears and by nothing else. */
export function Wall({ page }: { page: SessionPage }) {
  const { id } = page.session;
  const wall = useTopic(useMemo(() => wallSource(id), [id]));
  const qa = useTopic(useMemo(() => qaSource(id), [id]));
  const polls = useTopic(useMemo(() => roomPollsSource(id), [id]));
  const presence = useTopic(useMemo(() => presenceSource(id), [id]));
  const { state: connection } = useConnection();
  const { coded, timed } = wall.state;
  const choose = useMutation({
    mutationFn: (show: Show) => chooseWall(id, { show, coded, timed }),
    onSuccess: (told) => wall.amend(() => told),
  });
  return (
    <>
      <WallView
        page={page}
        wall={wall.state}
        questions={qa.state.questions}
        poll={pollOfWall(polls.state.polls, wall.state.pinned)}
        here={presence.state.here ?? page.audience}
        coming={[wall, qa, polls].some(({ status }) => status === 'loading')}
        away={connection.kind === 'waiting' || [wall, qa, polls].some(({ status }) => status === 'failed')}
        over={connection.kind === 'ended' ? connection.reason : undefined}
      />
      <WallBar show={wall.state.show} onShow={page.rights.moderate ? (show) => choose.mutate(show) : undefined} />
      <Told show={wall.state.show} />
    </>
  );
}

/** For whoever hears the screen rather than sees it: that it changed. */
function Told({ show }: { show: Show }) {
  const { t } = useLingui();
  return (
    <p className="visually-hidden" role="status">
      {show === 'nothing' ? (
        t({ id: 'wall.show.nothing', message: 'The title only' })
      ) : (
        <Trans id="wall.changed">The screen has changed</Trans>
      )}
    </p>
  );
}

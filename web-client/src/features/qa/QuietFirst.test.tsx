import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LiveContext } from '@/live/useLive.ts';
import { LiveStore } from '@/live/LiveStore.ts';
import { question } from '@/testing/examples.ts';
import { NetworkDouble } from '@/testing/liveDouble.ts';
import { answerWith, renderView } from '@/testing/renderApp.tsx';
import { deskSource } from './deskTopic.ts';
import { QuietFirst } from './QuietFirst.tsx';

test('who_is_answered_meanwhile_is_no_quiet_person_any_more', async () => {
  let answers = 0;
  const settings = { asking: true, late: false, moderated: false, anonymous: true };
  const questions = [question('first'), question('second')];
  const asked = answerWith({
    'GET /sessions/s/questions': () => ({ body: { seq: 1, epoch: 1, questions, own: [], settings } }),
    'GET /sessions/s/desk': () => ({
      body: { seq: 1, epoch: 1, questions: [], heard: answers > 0 ? [{ question: 'second', answers }] : [] },
    }),
  });
  const network = new NetworkDouble();
  const live = new LiveStore(network);
  const { topic, release } = live.hold(deskSource('s'));
  await renderView(
    <LiveContext value={live}>
      <p>There</p>
      <QuietFirst sessionId="s" />
    </LiveContext>,
  );
  await screen.findByText('There');
  const read = () => asked.filter((one) => one === 'GET /sessions/s/desk').length;
  await waitFor(() => expect(read()).toBe(2));
  network.socket.welcome();
  answers = 1;
  network.socket.say({ t: 'qa.marked', topic: 'qa:s', seq: 2, d: { question: 'first', state: 'answering' } });
  await waitFor(() => expect(topic.view.state.heard.get('second')).toBe(1));
  release();
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { message } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import type { ChatMessage } from '@/api/types.ts';
import type { Outgoing } from '@/live/Outbox.ts';
import { chatRules, type ChatState } from './chatState.ts';
import { ChatPanelView } from './ChatPanelView.tsx';

afterEach(() => sessionStorage.clear());

const outgoing = (change: Partial<Outgoing> = {}): Outgoing => ({
  id: 'mine',
  kind: 'chat.say',
  d: { text: 'Hello' },
  at: '2026-09-22T07:32:00Z',
  state: 'sending',
  ...change,
});
const chatOf = (...messages: ChatMessage[]): ChatState => ({ ...chatRules.empty, messages });

function view(change: Partial<Parameters<typeof ChatPanelView>[0]> = {}) {
  return (
    <ChatPanelView
      chat={chatOf(message(1), message(2, { hidden: true, text: undefined }))}
      status="live"
      outgoing={[]}
      mark={null}
      unread={0}
      reading={false}
      onAgain={() => undefined}
      onDrop={() => undefined}
      onFollowing={() => undefined}
      draftKey="draft"
      canModerate={false}
      closed={false}
      onSay={() => Promise.resolve()}
      onOlder={() => undefined}
      onModerate={() => undefined}
      onRetry={() => undefined}
      {...change}
    />
  );
}

test('what_was_said_can_be_read_and_what_was_removed_says_so', async () => {
  await renderView(view());
  expect(await screen.findByText('Message 1')).toBeInTheDocument();
  expect(screen.getByText('Removed by the host')).toBeInTheDocument();
  await expectAccessible();
});

test('enter_says_it_and_empties_the_box', async () => {
  const onSay = vi.fn(() => Promise.resolve());
  await renderView(view({ onSay }));
  const box = await screen.findByRole('textbox', { name: 'Write to everybody' });
  await userEvent.type(box, 'Bună dimineața{Enter}');
  expect(onSay).toHaveBeenCalledWith('Bună dimineața');
  expect(box).toHaveValue('');
});

test('a_refused_text_stands_in_the_box_again', async () => {
  await renderView(view({ onSay: () => Promise.reject(new Error('too long')), error: 'A message has between 1 and 2 000 characters.' }));
  const box = await screen.findByRole('textbox', { name: 'Write to everybody' });
  await userEvent.type(box, 'Hello{Enter}');
  await vi.waitFor(() => expect(box).toHaveValue('Hello'));
  expect(box).toHaveAccessibleDescription('A message has between 1 and 2 000 characters.');
});

test('a_draft_survives_a_reload', async () => {
  const { unmount } = await renderView(view());
  await userEvent.type(await screen.findByRole('textbox', { name: 'Write to everybody' }), 'half a thought');
  unmount();
  await renderView(view());
  expect(await screen.findByRole('textbox', { name: 'Write to everybody' })).toHaveValue('half a thought');
});

test('a_message_on_its_way_says_that_it_waits', async () => {
  await renderView(view({ outgoing: [outgoing()] }));
  expect(await screen.findByText('waiting to be sent')).toBeInTheDocument();
});

test('what_could_not_go_out_says_why_and_goes_again_or_back_into_the_box', async () => {
  const [onAgain, onDrop] = [vi.fn(), vi.fn()];
  await renderView(view({ outgoing: [outgoing({ state: 'failed', reason: 'Too many at once.' })], onAgain, onDrop }));
  expect(await screen.findByText('Too many at once.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
  expect(onAgain).toHaveBeenCalledWith('mine');
  await userEvent.click(screen.getByRole('button', { name: 'Back into the box' }));
  expect(onDrop).toHaveBeenCalledWith('mine');
  expect(screen.getByRole('textbox', { name: 'Write to everybody' })).toHaveValue('Hello');
  await expectAccessible();
});

test('a_line_shows_where_one_left_off_and_where_a_day_begins', async () => {
  const days = [message(1, { at: '2026-09-21T10:00:00Z' }), message(2), message(3)];
  await renderView(view({ chat: chatOf(...days), mark: 2 }));
  expect(await screen.findByText('New since you looked away')).toBeInTheDocument();
  expect(screen.getByText('Tuesday, 22 September 2026')).toBeInTheDocument();
});

test('only_a_moderator_is_offered_to_moderate', async () => {
  const onModerate = vi.fn();
  const { unmount } = await renderView(view());
  await screen.findByText('Message 1');
  expect(screen.queryByRole('button', { name: /Moderate/ })).toBeNull();
  unmount();
  await renderView(view({ canModerate: true, onModerate }));
  await userEvent.click(await screen.findByRole('button', { name: 'Moderate the message of Person 1' }));
  expect(onModerate).toHaveBeenCalledWith('m1');
});

test.each([
  ['live', 'Nobody has written yet'],
  ['failed', 'The chat could not be read'],
  ['refused', 'The chat is not open to you'],
  ['loading', 'One moment'],
] as const)('an_empty_chat_that_is_%s_has_a_look_of_its_own', async (status, words) => {
  await renderView(view({ status, chat: chatRules.empty }));
  expect(await screen.findByText(words)).toBeInTheDocument();
  await expectAccessible();
});

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { ChatMessage } from '@/api/types.ts';
import type { Outbox, Outgoing } from '@/live/Outbox.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { MALIK, message } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { ChatPanelView, usePublicWords, type ChatViewProps } from './ChatPanelView.tsx';
import { chatRules } from './chatState.ts';
import type { Conversation } from './useConversation.ts';

afterEach(() => sessionStorage.clear());

const me = MALIK.person?.id ?? '';
const own = (seq: number, change: Partial<ChatMessage> = {}) =>
  message(seq, { by: { id: me, name: 'Malik Demo' }, at: new Date().toISOString(), ...change });
const done = () => Promise.resolve();

function conversation(messages: ChatMessage[], change: Partial<Conversation> = {}): Conversation {
  return {
    topic: 'chat:s',
    chat: { ...chatRules.empty, messages },
    status: 'live',
    outgoing: [],
    outbox: { again: vi.fn(), drop: vi.fn() } as unknown as Outbox,
    mark: null,
    unread: 0,
    skew: 0,
    error: undefined,
    reading: false,
    target: null,
    onFollowing: () => undefined,
    say: vi.fn(done),
    command: vi.fn(done),
    react: vi.fn(),
    missing: vi.fn(),
    retry: () => undefined,
    jump: vi.fn(done),
    older: done,
    newer: done,
    ...change,
  };
}

const outgoing = (change: Partial<Outgoing> = {}): Outgoing => ({
  id: 'mine',
  kind: 'chat.say',
  d: { text: 'Hello' },
  at: '2026-09-22T07:32:00Z',
  state: 'sending',
  ...change,
});

function View(change: Partial<ChatViewProps>) {
  return (
    <ChatPanelView
      conversation={conversation([])}
      me={me}
      rights={{ moderate: false, staff: false }}
      closed={false}
      draftKey="draft"
      words={usePublicWords()}
      sessionId="s"
      {...change}
    />
  );
}

const box = () => screen.findByRole('textbox', { name: 'Write to everybody' });
const menuOf = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `What to do with the message of ${name}` }));
  return within(screen.getByRole('dialog', { name: `Message of ${name}`, hidden: true }));
};

test('what_was_said_can_be_read_and_what_is_gone_says_so', async () => {
  const talk = [message(1), message(2, { hidden: true, text: undefined }), message(3, { deleted: true, text: undefined })];
  await renderView(<View conversation={conversation(talk)} />);
  expect(await screen.findByText('Message 1')).toBeInTheDocument();
  expect(screen.getByText('Removed by the host')).toBeInTheDocument();
  expect(screen.getByText('Taken back')).toBeInTheDocument();
  await expectAccessible();
});

test('enter_says_it_and_empties_the_box', async () => {
  const talk = conversation([]);
  await renderView(<View conversation={talk} />);
  await userEvent.type(await box(), 'Bună dimineața{Enter}');
  expect(talk.say).toHaveBeenCalledWith({ text: 'Bună dimineața', reply: undefined, mentions: [] });
  expect(await box()).toHaveValue('');
});

test('a_refused_text_stands_in_the_box_again', async () => {
  const say = () => Promise.reject(new Error('too long'));
  await renderView(<View conversation={conversation([], { say, error: 'A message has between 1 and 2 000 characters.' })} />);
  await userEvent.type(await box(), 'Hello{Enter}');
  await vi.waitFor(async () => expect(await box()).toHaveValue('Hello'));
  expect(await box()).toHaveAccessibleDescription('A message has between 1 and 2 000 characters.');
});

test('a_draft_survives_a_reload', async () => {
  const { unmount } = await renderView(<View />);
  await userEvent.type(await box(), 'half a thought');
  unmount();
  await renderView(<View />);
  expect(await box()).toHaveValue('half a thought');
});

test('a_message_on_its_way_says_that_it_waits', async () => {
  await renderView(<View conversation={conversation([], { outgoing: [outgoing()] })} />);
  expect(await screen.findByText('waiting to be sent')).toBeInTheDocument();
});

test('what_could_not_go_out_says_why_and_goes_again_or_back_into_the_box', async () => {
  const talk = conversation([], { outgoing: [outgoing({ state: 'failed', reason: 'Too many at once.' })] });
  await renderView(<View conversation={talk} />);
  expect(await screen.findByText('Too many at once.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
  expect(talk.outbox.again).toHaveBeenCalledWith('mine');
  await userEvent.click(screen.getByRole('button', { name: 'Back into the box' }));
  expect(talk.outbox.drop).toHaveBeenCalledWith('mine');
  expect(await box()).toHaveValue('Hello');
  await expectAccessible();
});

test('a_line_shows_where_one_left_off_and_where_a_day_begins', async () => {
  const days = [message(1, { at: '2026-09-21T10:00:00Z' }), message(2), message(3)];
  await renderView(<View conversation={conversation(days, { mark: 2 })} />);
  expect(await screen.findByText('New since you looked away')).toBeInTheDocument();
  expect(screen.getByText('Tuesday, 22 September 2026')).toBeInTheDocument();
});

test('an_answer_shows_what_it_answers_and_says_so_in_the_command', async () => {
  const talk = conversation([message(1), message(2, { reply: 'm1' })]);
  await renderView(<View conversation={talk} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Answer to Person 1. Go to that message' }));
  expect(talk.jump).toHaveBeenCalledWith('m1');
  await userEvent.click((await menuOf('Person 2')).getByText('Answer'));
  await userEvent.type(await box(), 'I agree{Enter}');
  expect(talk.say).toHaveBeenCalledWith({ text: 'I agree', reply: 'm2', mentions: [] });
});

test('arrow_up_in_an_empty_box_changes_the_last_own_words', async () => {
  const talk = conversation([own(1, { text: 'Helo' }), message(2)]);
  await renderView(<View conversation={talk} />);
  await userEvent.type(await box(), '{ArrowUp}');
  expect(await box()).toHaveValue('Helo');
  await userEvent.clear(await box());
  await userEvent.type(await box(), 'Hello{Enter}');
  expect(talk.command).toHaveBeenCalledWith('chat.edit', { message: 'm1', text: 'Hello' });
});

test('a_person_is_named_by_an_at_sign', async () => {
  const talk = conversation([message(1, { by: { id: 'd', name: 'Dana Demo' } })]);
  await renderView(<View conversation={talk} />);
  await userEvent.type(await box(), 'Thank you @da');
  expect(await screen.findByRole('option', { name: 'Dana Demo' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(async () => expect(await box()).toHaveValue('Thank you @Dana Demo '));
  await userEvent.type(await box(), '{Enter}');
  expect(talk.say).toHaveBeenCalledWith({ text: 'Thank you @Dana Demo', reply: undefined, mentions: ['d'] });
});

test('reactions_are_counted_and_a_press_joins_or_leaves', async () => {
  const talk = conversation([message(1, { reactions: [{ emoji: '👏', count: 12, mine: true }] })]);
  await renderView(<View conversation={talk} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Applause: 12', pressed: true }));
  expect(talk.react).toHaveBeenCalledWith('m1', '👏', false);
  await userEvent.click((await menuOf('Person 1')).getByRole('button', { name: 'Thanks', hidden: true }));
  expect(talk.react).toHaveBeenCalledWith('m1', '🙏', true);
});

test('who_moderates_hides_and_takes_it_back', async () => {
  const talk = conversation([message(1)]);
  await renderView(<View conversation={talk} rights={{ moderate: true, staff: true }} />);
  await userEvent.click((await menuOf('Person 1')).getByText('Hide from everybody'));
  expect(talk.command).toHaveBeenCalledWith('chat.hide', { message: 'm1' });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(talk.command).toHaveBeenLastCalledWith('chat.unhide', { message: 'm1' });
});

test('who_does_not_moderate_is_not_offered_to', async () => {
  await renderView(<View conversation={conversation([message(1)])} />);
  expect((await menuOf('Person 1')).queryByText('Hide from everybody')).toBeNull();
});

test('many_are_hidden_by_keyboard_alone', async () => {
  const talk = conversation([message(1), message(2), message(3)]);
  await renderView(<View conversation={talk} rights={{ moderate: true, staff: true }} />);
  const log = await screen.findByRole('log', { name: 'Chat' });
  log.focus();
  await userEvent.keyboard('{ArrowUp}');
  fireEvent.keyDown(document.activeElement ?? log, { key: 'ArrowUp', shiftKey: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Hide them' }));
  expect(talk.command).toHaveBeenCalledWith('chat.sweep', { messages: ['m3', 'm2'] });
});

test('slow_mode_says_how_long_to_wait', async () => {
  const talk = conversation([own(1)]);
  await renderView(<View conversation={{ ...talk, chat: { ...talk.chat, slow: 30 } }} />);
  expect(await screen.findByText(/you can write again in (29|30) s/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
});

test.each([
  ['live', 'Nobody has written yet'],
  ['failed', 'The chat could not be read'],
  ['refused', 'The chat is not open to you'],
  ['loading', 'One moment'],
] as const)('an_empty_chat_that_is_%s_has_a_look_of_its_own', async (status, words) => {
  await renderView(<View conversation={conversation([], { status })} />);
  expect(await screen.findByText(words)).toBeInTheDocument();
  await expectAccessible();
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { DirectMessage } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { TalkListView } from './TalkList.tsx';
import { TalkView } from './TalkView.tsx';

const said = (seq: number, mine: boolean, text: string): DirectMessage => ({ seq, id: `m${seq}`, mine, text, at: '2026-09-22T07:31:05Z' });

const MESSAGES = [said(1, false, 'Shall we meet at the coffee?'), said(2, true, 'With pleasure')];

const talk = {
  name: 'Dana Demo',
  draftKey: 'draft',
  messages: MESSAGES,
  writable: true,
  blocked: false,
  error: undefined,
  refused: undefined,
  blocking: false,
  onRetry: vi.fn(),
  onOlder: undefined,
  onLeave: vi.fn(),
  onBlock: vi.fn(),
};

test('one_answers_and_reports_a_message_of_the_other', async () => {
  const onSend = vi.fn(() => Promise.resolve());
  const onReport = vi.fn(() => Promise.resolve());
  await renderView(<TalkView {...talk} onSend={onSend} onReport={onReport} />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Write to Dana Demo' }), 'Until then{Enter}');
  expect(onSend).toHaveBeenCalledWith('Until then');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Report this message of Dana Demo' }));
  await userEvent.click(screen.getByRole('radio', { name: 'It is advertising' }));
  await userEvent.click(screen.getByRole('button', { name: 'Report' }));
  expect(onReport).toHaveBeenCalledWith('m1', { reason: 'spam' });
});

test('who_takes_no_messages_cannot_be_written_to_and_a_block_can_be_lifted', async () => {
  const { rerender } = await renderView(<TalkView {...talk} messages={[]} writable={false} onSend={vi.fn()} onReport={vi.fn()} />);
  expect(await screen.findByText('Dana Demo takes no messages of people they have not written to')).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
  rerender(<div />);
  const onBlock = vi.fn();
  await renderView(<TalkView {...talk} writable={false} blocked onBlock={onBlock} onSend={vi.fn()} onReport={vi.fn()} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Unblock' }));
  expect(onBlock).toHaveBeenCalledWith(false);
});

test('what_was_said_stays_and_can_be_reported_when_no_answer_is_possible', async () => {
  await renderView(<TalkView {...talk} writable={false} onSend={vi.fn()} onReport={vi.fn()} />);
  expect(await screen.findByText('You cannot write to Dana Demo here at the moment')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Report this message of Dana Demo' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('unread_talks_say_how_many', async () => {
  const onOpen = vi.fn();
  const person = { id: 'dana', name: 'Dana Demo' };
  await renderView(
    <TalkListView talks={[{ person, last: said(2, false, 'Hello'), unread: 2 }]} error={undefined} onRetry={vi.fn()} onOpen={onOpen} />,
  );
  expect(await screen.findByText('2 unread')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button'));
  expect(onOpen).toHaveBeenCalledWith(person);
  await expectAccessible();
});

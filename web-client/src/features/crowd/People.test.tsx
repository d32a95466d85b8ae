import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { PersonHere } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { PeopleListView } from './PeopleListView.tsx';
import { TypingLineView } from './TypingLine.tsx';

const person = (name: string, more: Partial<PersonHere> = {}): PersonHere => ({
  id: name,
  name,
  stage: false,
  writable: false,
  hidden: false,
  ...more,
});

const PEOPLE = [person('Dana Demo', { role: 'host', writable: true }), person('Malik Demo'), person('Shy Demo', { hidden: true })];

const nothing = { error: undefined, onRetry: vi.fn(), onMore: undefined, busy: false, choiceError: undefined };

test('hosts_come_first_one_can_write_to_them_and_the_rest_is_counted', async () => {
  const onWrite = vi.fn();
  const onChoose = vi.fn();
  await renderView(
    <PeopleListView
      {...nothing}
      people={PEOPLE}
      mine={{ shown: false, fixed: false, byDefault: false }}
      me="Malik Demo"
      words=""
      onWords={vi.fn()}
      unnamed={37}
      onChoose={onChoose}
      onWrite={onWrite}
    />,
  );
  const front = await screen.findByRole('region', { name: 'Running the room' });
  expect(within(front).getByText('Host')).toBeInTheDocument();
  await userEvent.click(within(front).getByRole('button', { name: 'Write to Dana Demo' }));
  expect(onWrite).toHaveBeenCalledWith(PEOPLE[0]);
  expect(screen.getByText('and 37 more people')).toBeInTheDocument();
  expect(screen.getByText('not named to others')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Others do not see your name'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show my name in the list' }));
  expect(onChoose).toHaveBeenCalledWith(true);
  await expectAccessible();
});

test('nobody_of_that_name_is_said_so', async () => {
  await renderView(
    <PeopleListView
      {...nothing}
      people={[]}
      mine={{ shown: true, fixed: true, byDefault: true }}
      me="Malik Demo"
      words="xyz"
      onWords={vi.fn()}
      unnamed={3}
      onChoose={vi.fn()}
      onWrite={vi.fn()}
    />,
  );
  expect(await screen.findByText('Nobody of that name is listed here')).toBeInTheDocument();
  expect(screen.queryByText('and 3 more people')).toBeNull();
});

test('one_is_not_told_that_one_writes_oneself', async () => {
  const typing = { people: [person('Malik Demo'), person('Ana Demo')], more: 0 };
  const { rerender, container } = await renderView(<TypingLineView typing={typing} me="Malik Demo" />);
  expect(await screen.findByText('Ana Demo is writing')).toHaveAttribute('aria-hidden', 'true');
  rerender(<TypingLineView typing={{ people: [], more: 0 }} me="Malik Demo" />);
  expect(container.querySelector('p')).toBeNull();
});

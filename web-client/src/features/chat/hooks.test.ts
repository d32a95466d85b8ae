import { act, renderHook } from '@testing-library/react';
import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speak } from '@/i18n/i18n.ts';
import { message } from '@/testing/examples.ts';
import { chatRules } from './chatState.ts';
import { useAnnouncements } from './useAnnouncements.ts';
import { useReadMark } from './useReadMark.ts';
import { useSlow } from './useSlow.ts';
import { useStretch } from './useStretch.ts';

beforeEach(async () => {
  await speak('en');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const wrapper = ({ children }: { children: ReactNode }) => createElement(I18nProvider, { i18n }, children);
const upTo = (seq: number) => Array.from({ length: seq }, (_, at) => message(at + 1, { by: { id: 'other', name: 'Other' } }));
const chat = (seq: number) => ({ ...chatRules.empty, messages: upTo(seq), newest: seq });

test('a_chat_that_opens_out_of_sight_counts_what_came_since_this_device_left_it', () => {
  localStorage.setItem('plenary.read', JSON.stringify({ 'chat:s': 7 }));
  const { result, rerender } = renderHook(({ messages }) => useReadMark('chat:s', messages, false, 'me'), {
    initialProps: { messages: upTo(0) },
  });
  rerender({ messages: upTo(10) });
  expect(result.current).toEqual({ mark: 7, unread: 3 });
});

test('a_second_message_is_told_like_the_first_and_so_is_the_very_first_of_a_room', () => {
  const { result, rerender } = renderHook(({ seq, live }) => useAnnouncements(chat(seq), live, 'me'), {
    wrapper,
    initialProps: { seq: 0, live: false },
  });
  const told = (seq: number) => {
    rerender({ seq, live: true });
    act(() => void vi.advanceTimersByTime(1));
    const said = result.current;
    act(() => void vi.advanceTimersByTime(5000));
    return [said, result.current];
  };
  rerender({ seq: 0, live: true });
  expect(told(1)).toEqual(['1 new message', '']);
  expect(told(2)).toEqual(['1 new message', '']);
});

test('what_was_said_before_one_came_is_not_told', () => {
  const { result, rerender } = renderHook(({ seq, live }) => useAnnouncements(chat(seq), live, 'me'), {
    wrapper,
    initialProps: { seq: 0, live: false },
  });
  rerender({ seq: 50, live: true });
  act(() => void vi.advanceTimersByTime(5000));
  expect(result.current).toBe('');
});

test('slow_mode_lasts_as_long_on_a_device_whose_clock_is_behind', () => {
  const behind = 5 * 60_000;
  const own = [message(1, { by: { id: 'me', name: 'Me' }, at: new Date(Date.now() + behind).toISOString() })];
  const { result } = renderHook(() => useSlow(30, own, 'me', behind));
  expect(result.current).toBe(30);
  act(() => void vi.advanceTimersByTime(31_000));
  expect(result.current).toBe(0);
});

test('a_jump_that_is_not_read_is_not_told_as_a_place_to_go_to', async () => {
  const pages: ((change: (state: never) => never) => void)[] = [];
  const source = { topic: 'chat:s', around: () => new Promise((resolve) => pages.push(resolve as never)) };
  const { result } = renderHook(() =>
    useStretch(
      source as never,
      chat(3),
      () => undefined,
      () => undefined,
    ),
  );
  act(() => void result.current.jump('far', 900));
  await act(async () => result.current.jump('farther', 400));
  expect(result.current.target).toBeNull();
  await act(async () => pages[0]?.((state) => state));
  expect(result.current.target).toEqual({ id: 'far' });
});

import { afterEach, expect, test, vi } from 'vitest';
import { clearShelf, shelf, shelve, watchShelf } from './starShelf.ts';

afterEach(() => clearShelf([...shelf()]));

test('what_is_starred_stays_in_this_browser', () => {
  shelve('a', true);
  shelve('b', true);
  shelve('a', false);
  expect([...shelf()]).toEqual(['b']);
  expect(localStorage.getItem('plenary.stars')).toBe('["b"]');
});

test('what_an_account_keeps_leaves_and_what_came_meanwhile_stays', () => {
  shelve('a', true);
  shelve('late', true);
  clearShelf(['a']);
  expect([...shelf()]).toEqual(['late']);
});

test('another_tab_is_heard_and_a_broken_store_is_an_empty_one', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const heard = vi.fn();
  const stop = watchShelf(heard);
  localStorage.setItem('plenary.stars', '{broken');
  window.dispatchEvent(new StorageEvent('storage', { key: 'plenary.stars' }));
  expect(heard).toHaveBeenCalledOnce();
  expect(shelf().size).toBe(0);
  stop();
});

test('no_more_are_kept_than_an_account_takes_at_once', () => {
  for (let n = 0; n < 510; n++) shelve(`s${n}`, true);
  expect(shelf().size).toBe(500);
});

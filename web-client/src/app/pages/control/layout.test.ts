import { expect, test } from 'vitest';
import { columnsOf, inFront, PANELS } from './layout.ts';

test('every_panel_has_one_place_at_every_width', () => {
  for (const width of ['wide', 'two', 'one'] as const) {
    expect(
      columnsOf(width, () => true)
        .flat()
        .toSorted(),
    ).toEqual([...PANELS].toSorted());
  }
});

test('who_does_not_moderate_has_neither_hands_nor_reports', () => {
  const columns = columnsOf('wide', (panel) => panel !== 'hands' && panel !== 'reports');
  expect(columns).toEqual([
    ['questions', 'polls'],
    ['chat', 'backstage', 'people'],
  ]);
});

test('what_was_looked_at_last_stands_in_front_of_its_column', () => {
  const columns = columnsOf('two', () => true);
  expect([...inFront(columns, [])]).toEqual(['questions', 'chat']);
  expect([...inFront(columns, ['polls', 'backstage', 'hands'])]).toEqual(['polls', 'backstage']);
});

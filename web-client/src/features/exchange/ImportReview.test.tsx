import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApiError } from '@/api/ApiError.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { ImportReview } from './ImportReview.tsx';
import { faultOf, zonesOf } from './requests.ts';
import type { ImportPreview } from './types.ts';

const PREVIEW: ImportPreview = {
  id: '01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b',
  version: 3,
  format: 'schedule-xml',
  title: 'Occupy Library 2020',
  zone: 'Europe/Bucharest',
  counts: { read: 3, sessions: 2, repeats: 1, added: 1, changed: 1, moved: 0, unchanged: 0, warnings: 2 },
  gone: [
    { of: 'session', id: 'g1', title: 'Shelves at night', startsAt: '2026-09-22T07:00:00Z' },
    { of: 'room', id: 'g2', title: 'Cellar' },
  ],
  changes: [{ what: 'added', of: 'session', id: 'c1', title: 'New', after: { names: [] } }],
  warnings: [
    { code: 'repeated', line: 12, subject: 'Opening' },
    { code: 'column-unknown', line: 0, subject: 'Catering' },
  ],
};

const problem = (code: string, errors: { pointer: string; detail: string }[]) =>
  ApiError.fromProblem({ type: '', title: '', status: 422, code, errors });

async function show(preview = PREVIEW) {
  const onTake = vi.fn<(remove: string[]) => void>();
  const view = await renderView(
    <ImportReview
      name="schedule.xml"
      preview={preview}
      zone="Europe/Bucharest"
      stale={false}
      busy={false}
      changes={<p>New: Opening</p>}
      problem={null}
      onTake={onTake}
      onOther={() => undefined}
    />,
  );
  return { onTake, container: view.container };
}

test('what_is_gone_stays_unless_it_is_ticked', async () => {
  const { onTake, container } = await show();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Shelves at night' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take over into the draft' }));
  expect(onTake).toHaveBeenCalledWith(['g1']);
  await userEvent.click(screen.getByRole('button', { name: 'Take out all' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take over into the draft' }));
  expect(onTake).toHaveBeenLastCalledWith(['g1', 'g2']);
  await expectAccessible(container);
});

test('a_file_that_changes_nothing_offers_nothing_to_take_over', async () => {
  await show({ ...PREVIEW, changes: [], gone: [] });
  expect(screen.getByText('The draft has all of this already')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take over into the draft' })).toBeNull();
});

test('what_was_not_taken_as_it_stands_is_told_with_its_line', async () => {
  await show();
  await userEvent.click(screen.getByText(/2 things in the file/));
  expect(screen.getByText('Line 12')).toBeVisible();
  expect(screen.getByText('Catering')).toBeVisible();
});

test('a_refusal_tells_the_line_or_the_zones', () => {
  expect(faultOf(problem('import-invalid', [{ pointer: '/line/7', detail: 'dtd' }]))).toEqual({ reason: 'dtd', line: 7 });
  expect(faultOf(new ApiError('too-large', 413, ''))).toEqual({ reason: 'too-large', line: 0 });
  expect(faultOf(new ApiError('offline', 0, ''))).toBeNull();
  const zones = problem('zone-needed', [{ pointer: '/zone/Europe/Berlin', detail: 'Europe/Berlin' }]);
  expect(zonesOf(zones)).toEqual(['Europe/Berlin']);
  expect(zonesOf(null)).toEqual([]);
});

import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PolicyText } from './PolicyText.tsx';

test('lines_with_a_hash_are_headings_and_markup_is_words', () => {
  const { container } = render(<PolicyText lang="en" text={'# Who we are\nA library.\n\n## Data\n\n<b>Little</b>\nis kept.'} />);
  expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(['Who we are', 'Data']);
  expect([...container.querySelectorAll('p')].map((one) => one.textContent)).toEqual(['A library.', '<b>Little</b>\nis kept.']);
});

import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Joined } from './Joined.tsx';

test('what is empty leaves no dot, and each name is isolated from the others', () => {
  const { container } = render(<Joined parts={['Sofia', '', null, 'نور الهدى', undefined]} />);
  expect(container.textContent).toBe('Sofia · نور الهدى');
  expect([...container.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual(['Sofia', 'نور الهدى']);
});

import { expect, test } from 'vitest';
import { MIDDLE, squareOf } from './crop.ts';

test('the largest square stands in the middle', () => {
  expect(squareOf(1200, 800, MIDDLE)).toEqual({ side: 800, left: 200, top: 0 });
});

test('nearer takes less, and an edge is never crossed', () => {
  expect(squareOf(1200, 800, { x: 100, y: 0, zoom: 2 })).toEqual({ side: 400, left: 800, top: 0 });
});

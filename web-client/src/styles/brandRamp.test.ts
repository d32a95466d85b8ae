import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandRamp, contrast, hexOf, oklchOf, parseHex, rgbOf } from './brandRamp.ts';

const rgb = (hex: string) => parseHex(hex) ?? [0, 0, 0];
const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('every_brand_colour_becomes_a_ramp_whose_text_can_be_read', () => {
  fc.assert(
    fc.property(anyHex, (brand) => {
      const ramp = brandRamp(brand) ?? [];
      expect(ramp).toHaveLength(10);
      for (const step of [6, 7, 8, 9]) expect(contrast(rgb(ramp[step] ?? ''), [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
      for (const step of [0, 1, 2, 3]) expect(contrast(rgb(ramp[step] ?? ''), [0x0b, 0x14, 0x18])).toBeGreaterThanOrEqual(4.5);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a_colour_survives_the_way_to_oklch_and_back', () => {
  for (const hex of ['#0f5a73', '#c81e2b', '#ffffff', '#000000', '#8a6d52']) {
    expect(hexOf(rgbOf(oklchOf(rgb(hex))))).toBe(hex);
  }
});

test('what_is_not_a_colour_gives_no_ramp', () => {
  expect(brandRamp('teal')).toBeNull();
  expect(brandRamp('#12')).toBeNull();
});

import { expect, test } from 'vitest';
import { applyBrand, brandRamp, contrast, parseHex } from './brandRamp.ts';

const rgb = (hex: string | undefined) => parseHex(hex ?? '') ?? [0, 0, 0];
const WHITE = [255, 255, 255] as const;
const INK = [0x0b, 0x14, 0x18] as const;

test('every_hue_becomes_a_ramp_whose_text_can_be_read', () => {
  for (let hue = 0; hue < 360; hue++) {
    const ramp = brandRamp({ hue });
    expect(ramp).toHaveLength(10);
    for (const step of [6, 7, 8, 9]) expect(contrast(rgb(ramp[step]), WHITE)).toBeGreaterThanOrEqual(4.5);
    for (const step of [0, 1, 2, 3]) expect(contrast(rgb(ramp[step]), INK)).toBeGreaterThanOrEqual(4.5);
  }
});

test('links_in_the_brand_colour_can_be_read_on_paper_and_on_the_dark_stage', () => {
  for (let hue = 0; hue < 360; hue++) {
    expect(contrast(rgb(brandRamp({ hue })[7]), rgb('#f4f2ee'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(brandRamp({ hue })[3]), rgb('#1e2228'))).toBeGreaterThanOrEqual(4.5);
  }
});

test('without_a_look_the_ramp_of_the_product_comes_back', () => {
  const root = document.createElement('div');
  applyBrand({ hue: 262 }, root);
  expect(root.style.getPropertyValue('--brand-7')).toMatch(/^#/);
  applyBrand(null, root);
  expect(root.style.getPropertyValue('--brand-7')).toBe('');
});

const hexOfParts = (r: number, g: number, b: number) => `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
const STEPS = Array.from({ length: 18 }, (_, n) => n * 15);

/** What stands on what, by themes.css: [step or colour, step or ground, the least]. */
const PAIRS: [number | string, number | string, number][] = [
  ...['#fbfaf8', '#ffffff', '#f4f2ee', 0].map((ground): [number, number | string, number] => [7, ground, 4.5]),
  ...[7, 8, 9].map((step): [string, number, number] => ['#ffffff', step, 4.5]),
  ...['#101216', '#171a1f', '#1e2228'].map((ground): [number, string, number] => [3, ground, 4.5]),
  ...[1, 2, 3].map((step): [string, number, number] => ['#0b1418', step, 4.5]),
  // Focus rings and seats.
  ...['#fbfaf8', '#ffffff', '#f4f2ee'].map((ground): [number, string, number] => [6, ground, 3]),
  ...['#101216', '#171a1f'].map((ground): [number, string, number] => [4, ground, 3]),
];

test('whatever_colour_is_chosen_words_and_controls_can_be_told_in_both_lights', () => {
  const at = (ramp: string[], which: number | string) => rgb(typeof which === 'number' ? ramp[which] : which);
  const faults: string[] = [];
  for (const r of STEPS)
    for (const g of STEPS)
      for (const b of STEPS) {
        const colour = hexOfParts(r, g, b);
        const ramp = brandRamp({ hue: 0, colour });
        for (const [one, other, least] of PAIRS)
          if (contrast(at(ramp, one), at(ramp, other)) < least) faults.push(`${colour}: ${one} on ${other}`);
      }
  expect(faults).toEqual([]);
});

test('a_grey_gives_greys_and_a_loud_colour_is_louder_than_the_hue_alone', () => {
  const [r, g, b] = rgb(brandRamp({ hue: 0, colour: '#808080' })[7]);
  expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThanOrEqual(2);
  const spread = (ramp: string[]) => Math.max(...rgb(ramp[7])) - Math.min(...rgb(ramp[7]));
  expect(spread(brandRamp({ hue: 0, colour: '#e60028' }))).toBeGreaterThan(spread(brandRamp({ hue: 24 })));
});

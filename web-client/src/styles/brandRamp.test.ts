import { expect, test } from 'vitest';
import { applyBrand, brandRamp, contrast, parseHex } from './brandRamp.ts';

const rgb = (hex: string | undefined) => parseHex(hex ?? '') ?? [0, 0, 0];
const WHITE = [255, 255, 255] as const;
const INK = [0x0b, 0x14, 0x18] as const;

test('every_hue_becomes_a_ramp_whose_text_can_be_read', () => {
  for (let hue = 0; hue < 360; hue++) {
    const ramp = brandRamp(hue);
    expect(ramp).toHaveLength(10);
    for (const step of [6, 7, 8, 9]) expect(contrast(rgb(ramp[step]), WHITE)).toBeGreaterThanOrEqual(4.5);
    for (const step of [0, 1, 2, 3]) expect(contrast(rgb(ramp[step]), INK)).toBeGreaterThanOrEqual(4.5);
  }
});

test('links_in_the_brand_colour_can_be_read_on_paper_and_on_the_dark_stage', () => {
  for (let hue = 0; hue < 360; hue++) {
    expect(contrast(rgb(brandRamp(hue)[7]), rgb('#f4f2ee'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(brandRamp(hue)[3]), rgb('#1e2228'))).toBeGreaterThanOrEqual(4.5);
  }
});

test('without_a_hue_the_house_ramp_comes_back', () => {
  const root = document.createElement('div');
  applyBrand(262, root);
  expect(root.style.getPropertyValue('--brand-7')).toMatch(/^#/);
  applyBrand(null, root);
  expect(root.style.getPropertyValue('--brand-7')).toBe('');
});

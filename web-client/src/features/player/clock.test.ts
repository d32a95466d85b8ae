import { describe, expect, it } from 'vitest';
import { clock, resumePoint, secondsBehind } from './clock.ts';

describe('clock', () => {
  it.each([
    [0, '0:00'],
    [5.9, '0:05'],
    [65, '1:05'],
    [1865, '31:05'],
    [3785, '1:03:05'],
    [-3, '0:00'],
    [Number.NaN, '0:00'],
    [Number.POSITIVE_INFINITY, '0:00'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text);
  });
});

describe('the distance to the live position', () => {
  it('is nought while near it, ahead of it, or before there is one', () => {
    expect([secondsBehind(97, 100), secondsBehind(101, 100), secondsBehind(5, null)]).toEqual([0, 0, 0]);
  });

  it('is whole seconds further back', () => {
    expect(secondsBehind(75.6, 100)).toBe(24);
  });
});

describe('the offer to continue', () => {
  it('is made in the middle of a recording', () => {
    expect(resumePoint(1865, 2700)).toBe(1865);
    expect(resumePoint(1865, undefined)).toBe(1865);
  });

  it('is not made at the very beginning, near the end, or without a position', () => {
    expect([resumePoint(undefined, 2700), resumePoint(14, 2700), resumePoint(2690, 2700)]).toEqual([null, null, null]);
  });
});

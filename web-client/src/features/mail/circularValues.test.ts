import { describe, expect, it } from 'vitest';
import { spanOf, valuesOf, wishOf } from './circularValues.ts';

describe('a letter to many', () => {
  it('is for those with a seat and goes at its release, unless somebody says otherwise', () => {
    const values = valuesOf(null, 'ro');
    expect(wishOf(values)).toEqual({
      audience: ['confirmed'],
      moment: 'release',
      minutes: 0,
      texts: [{ language: 'ro', subject: '', text: '' }],
    });
  });

  it('keeps its moment through the form', () => {
    for (const [moment, minutes] of [
      ['before', 60],
      ['before', 1440],
      ['before', 90],
      ['after', 120],
      ['after', 2880],
      ['deadline', 1440],
      ['session', 60],
      ['release', 0],
    ] as const) {
      const texts = [{ language: 'en' as const, subject: 'S', text: 'T' }];
      const kept = {
        id: 'x',
        audience: ['waiting' as const],
        moment,
        minutes,
        texts,
        state: 'held' as const,
        version: 1,
        people: 2,
        told: 0,
      };
      expect(wishOf(valuesOf(kept, 'en'))).toEqual({ audience: ['waiting'], moment, minutes, texts });
    }
  });

  it('says a span in the largest whole unit', () => {
    expect(spanOf(2880)).toEqual({ amount: 2, unit: 'days' });
    expect(spanOf(90)).toEqual({ amount: 90, unit: 'minutes' });
    expect(spanOf(0)).toEqual({ amount: 0, unit: 'minutes' });
  });
});

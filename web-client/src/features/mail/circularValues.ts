import type { Circular, CircularText, CircularWish } from '@/api/types.ts';

export type When = 'release' | 'before-1440' | 'before-60' | 'before' | 'after' | 'deadline' | 'session';

/** A letter to many as it is edited. */
export interface CircularValues {
  audience: CircularWish['audience'];
  when: When;
  /** Of a moment of one's own. */
  amount: string;
  unit: 'minutes' | 'hours' | 'days';
  texts: CircularText[];
}

const IN_MINUTES = { minutes: 1, hours: 60, days: 1440 };

/** The largest unit that says it in whole numbers. */
export function spanOf(minutes: number): { amount: number; unit: CircularValues['unit'] } {
  if (minutes > 0 && minutes % IN_MINUTES.days === 0) return { amount: minutes / IN_MINUTES.days, unit: 'days' };
  if (minutes > 0 && minutes % IN_MINUTES.hours === 0) return { amount: minutes / IN_MINUTES.hours, unit: 'hours' };
  return { amount: minutes, unit: 'minutes' };
}

export function valuesOf(circular: Circular | null, language: CircularText['language']): CircularValues {
  if (!circular)
    return { audience: ['confirmed'], when: 'release', amount: '2', unit: 'hours', texts: [{ language, subject: '', text: '' }] };
  const { amount, unit } = spanOf(circular.minutes);
  const usual = circular.moment === 'before' && (circular.minutes === 1440 || circular.minutes === 60);
  const when = usual ? (circular.minutes === 60 ? 'before-60' : 'before-1440') : circular.moment;
  return { audience: circular.audience, when, amount: String(amount), unit, texts: circular.texts };
}

export function wishOf({ audience, when, amount, unit, texts }: CircularValues): CircularWish {
  const own = Math.max(0, Math.round(Number(amount) || 0)) * IN_MINUTES[unit];
  if (when === 'release') return { audience, moment: 'release', minutes: 0, texts };
  if (when === 'before-1440') return { audience, moment: 'before', minutes: 1440, texts };
  if (when === 'before-60') return { audience, moment: 'before', minutes: 60, texts };
  return { audience, moment: when, minutes: own, texts };
}

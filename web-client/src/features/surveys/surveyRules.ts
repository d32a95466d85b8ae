import type { SurveyDesk, SurveyWish } from '@/api/types.ts';
import { instantIn, wallText } from '@/i18n/instants.ts';

/** How one is arranged as it is edited: times on the clocks of the event. */
export interface SurveyValues {
  anonymous: 'yes' | 'no';
  audience: SurveyWish['audience'];
  opens: string;
  closes: string;
}

export const surveyValues = (desk: SurveyDesk, zone: string): SurveyValues => ({
  anonymous: desk.anonymous ? 'yes' : 'no',
  audience: desk.audience,
  opens: wallText(desk.opensAt, zone),
  closes: wallText(desk.closesAt, zone),
});

/** @returns null where no opening time is given */
export async function surveyWish(values: SurveyValues, version: number, zone: string): Promise<SurveyWish | null> {
  const [opensAt, closesAt] = await Promise.all([instantIn(values.opens, zone), instantIn(values.closes, zone)]);
  if (!opensAt) return null;
  // A time that no clock shows is refused by the server, with a word; it is not the same as none.
  const closing = values.closes ? { closesAt: closesAt ?? values.closes } : {};
  return { version, anonymous: values.anonymous === 'yes', audience: values.audience, opensAt, ...closing };
}

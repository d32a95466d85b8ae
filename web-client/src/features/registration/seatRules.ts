import type { AdmissionRule, AdmissionWish } from '@/api/types.ts';
import { instantIn, wallText } from '@/i18n/instants.ts';

/** The rule as it is edited: times on the clocks of the event, numbers as text. */
export interface RuleValues {
  rule: AdmissionRule['rule'];
  seats: string;
  opens: string;
  closes: string;
  waits: boolean;
  hours: string;
  attendance: AdmissionRule['attendance'];
  venue: string;
  address: string;
  map: string;
  onlineSeats: string;
  inPersonSeats: string;
}

export const ruleValues = (rule: AdmissionRule, zone: string): RuleValues => ({
  rule: rule.rule,
  seats: numberText(rule.seats),
  opens: wallText(rule.opensAt, zone),
  closes: wallText(rule.closesAt, zone),
  waits: rule.offerHours !== undefined,
  hours: String(rule.offerHours ?? 48),
  attendance: rule.attendance,
  venue: rule.venue?.name ?? '',
  address: rule.venue?.address ?? '',
  map: rule.venue?.map ?? '',
  onlineSeats: numberText(rule.online.seats),
  inPersonSeats: numberText(rule.inPerson.seats),
});

const numberText = (seats: number | undefined) => (seats === undefined ? '' : String(seats));

/** Whether anybody can come too late. */
export const isLimited = ({ seats, attendance, onlineSeats, inPersonSeats }: RuleValues) =>
  seats.trim() !== '' || (attendance === 'hybrid' && (onlineSeats.trim() !== '' || inPersonSeats.trim() !== ''));

function placeOf({ attendance, venue, address, map, onlineSeats, inPersonSeats }: RuleValues): Partial<AdmissionWish> {
  const place = venue.trim() && attendance !== 'online';
  const link = map.trim();
  return {
    attendance,
    ...(place ? { venue: { name: venue.trim(), address: address.trim(), ...(link ? { map: link } : {}) } } : {}),
    ...(attendance === 'hybrid' && onlineSeats.trim() ? { onlineSeats: Number(onlineSeats) } : {}),
    ...(attendance === 'hybrid' && inPersonSeats.trim() ? { inPersonSeats: Number(inPersonSeats) } : {}),
  };
}

export async function wishOf(values: RuleValues, zone: string): Promise<AdmissionWish> {
  const [opensAt, closesAt] = await Promise.all([instantIn(values.opens, zone), instantIn(values.closes, zone)]);
  const seats = values.seats.trim() === '' ? null : Number(values.seats);
  return {
    rule: values.rule,
    ...(seats === null ? {} : { seats }),
    // A time that no clock shows is refused by the server, with a word; it is not the same as none.
    ...(values.opens ? { opensAt: opensAt ?? values.opens } : {}),
    ...(values.closes ? { closesAt: closesAt ?? values.closes } : {}),
    ...placeOf(values),
    ...(values.waits && isLimited(values) ? { offerHours: Number(values.hours) } : {}),
  };
}

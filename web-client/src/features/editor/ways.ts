import type { LinkProps } from '@tanstack/react-router';
import type { EventGap } from '@/api/types.ts';

type Way = Pick<LinkProps, 'to' | 'params' | 'hash'>;

/** The field of the settings where it is mended. */
const FIELDS: Partial<Record<EventGap['code'], string>> = {
  past: 'times',
  'venue-missing': 'place',
  'summary-missing': 'summary',
  'description-missing': 'description',
  'language-missing': 'languages',
  'contact-missing': 'contact',
  'recording-unsaid': 'recording',
};

const PAGES: Partial<Record<EventGap['code'], LinkProps['to']>> = {
  'form-missing': '/e/$slug/applications/form',
  'deadline-late': '/e/$slug/registrations/seats',
  'seats-unlimited': '/e/$slug/registrations/seats',
  'sessions-missing': '/e/$slug/plan',
  'sessions-outside': '/e/$slug/plan',
  'speakers-missing': '/e/$slug/plan',
  'agreements-missing': '/e/$slug/speakers',
  'plan-unreleased': '/e/$slug/plan',
  'translations-missing': '/e/$slug/registrations/form',
};

/** Where somebody goes to mend it; null where nobody of the house can. */
export function wayTo(code: EventGap['code'], slug: string, house: string): Way | null {
  if (code === 'privacy-missing' || code === 'imprint-missing') return { to: '/o/$slug/data', params: { slug: house } };
  const field = FIELDS[code];
  if (field) return { to: '/e/$slug/settings', params: { slug }, hash: field };
  const page = PAGES[code];
  return page ? { to: page, params: { slug } } : null;
}

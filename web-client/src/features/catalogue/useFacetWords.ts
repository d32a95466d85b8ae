import { useLingui } from '@lingui/react/macro';
import type { EventFacet, EventSummary } from '@/api/types.ts';
import type { FacetName, When } from './catalogueSearch.ts';
import { useEventWords } from './words.ts';

type Choice = EventFacet['choices'][number];

/** Facets and what can be chosen of them, in the reader's language. */
export function useFacetWords() {
  const { t } = useLingui();
  const events = useEventWords();
  const facets: Record<FacetName, string> = {
    topic: t({ id: 'facet.topic', message: 'Topic' }),
    audience: t({ id: 'facet.audience', message: 'For whom' }),
    institution: t({ id: 'facet.institution', message: 'Kind of institution' }),
    job: t({ id: 'facet.job', message: 'Job function' }),
    kind: t({ id: 'facet.kind', message: 'Kind of event' }),
    attendance: t({ id: 'facet.attendance', message: 'How to attend' }),
    language: t({ id: 'facet.language', message: 'Language' }),
    cost: t({ id: 'facet.cost', message: 'Cost' }),
    organisation: t({ id: 'facet.organisation', message: 'Organisation' }),
  };
  const whens: Record<When | 'all', string> = {
    all: t({ id: 'when.all', message: 'All' }),
    upcoming: t({ id: 'when.upcoming', message: 'Upcoming' }),
    live: t({ id: 'when.live', message: 'Live' }),
    past: t({ id: 'when.past', message: 'Past' }),
  };
  const choice = (facet: FacetName, { value, name }: Pick<Choice, 'value' | 'name'>): string => {
    if (name) return name;
    if (facet === 'kind') return events.kindName(value as EventSummary['kind']);
    if (facet === 'attendance') return events.attendanceName(value as EventSummary['attendance']);
    if (facet === 'language') return events.language(value);
    if (facet === 'cost') return value === 'free' ? events.free : t({ id: 'event.paid', message: 'with a charge' });
    return value;
  };
  return { facet: (name: FacetName) => facets[name], when: (when: When | 'all') => whens[when], choice };
}

import { useLingui } from '@lingui/react/macro';
import type { SettingsField } from './settingsValues.ts';

/** What the fields are called: above their controls, and where somebody else has changed them. */
export function useFieldNames(): Record<SettingsField, string> {
  const { t } = useLingui();
  return {
    title: t({ id: 'new.name', message: 'Title' }),
    kind: t({ id: 'facet.kind', message: 'Kind of event' }),
    summary: t({ id: 'new.summary', message: 'Two sentences that make people want to come' }),
    description: t({ id: 'presentation.description', message: 'Description' }),
    starts: t({ id: 'settings.starts', message: 'It begins' }),
    ends: t({ id: 'settings.ends', message: 'It ends' }),
    zone: t({ id: 'new.zone', message: 'Time zone of the event' }),
    languages: t({ id: 'settings.languages', message: 'Languages spoken' }),
    attendance: t({ id: 'rules.where', message: 'How people take part' }),
    venue: t({ id: 'rules.venue', message: 'Place' }),
    address: t({ id: 'rules.address', message: 'Street and town' }),
    map: t({ id: 'rules.map', message: 'Link to a map' }),
    contact: t({ id: 'settings.contact', message: 'Mail address for questions' }),
    free: t({ id: 'settings.free', message: 'Free of charge' }),
    costText: t({ id: 'settings.costText', message: 'What it costs, in words' }),
    visibility: t({ id: 'settings.visibility', message: 'Who finds it' }),
    recordingNote: t({ id: 'settings.recordingNote', message: 'What you tell people about recording' }),
    partners: t({ id: 'event.part.partners', message: 'Partners' }),
  };
}

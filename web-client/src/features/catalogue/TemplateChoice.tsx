import { useLingui } from '@lingui/react/macro';
import type { TemplateWish } from '@/api/types.ts';
import { ChoiceField } from '@/ui/Field.tsx';

type Template = TemplateWish['template'] | '';

const ALL: readonly Template[] = ['', 'day', 'series', 'application'];

/** What an event begins with. Whatever a template sets stands in the editor afterwards, to be read and changed. */
export function TemplateChoice({ value, onChange }: { value: Template; onChange: (template: Template) => void }) {
  const { t } = useLingui();
  const words: Record<Template, { label: string; hint: string }> = {
    '': {
      label: t({ id: 'template.none', message: 'One webinar' }),
      hint: t({ id: 'template.noneHint', message: 'One session and nothing else; you add what you need.' }),
    },
    day: {
      label: t({ id: 'template.day', message: 'A free day of webinars' }),
      hint: t({
        id: 'template.dayHint',
        message:
          'Open to everybody, asks for country and access needs; four recorded sessions on two tracks, two reminders and a thank-you, held until you release them.',
      }),
    },
    series: {
      label: t({ id: 'template.series', message: 'A series under one registration' }),
      hint: t({
        id: 'template.seriesHint',
        message:
          'Three recorded webinars at the same hour, a week apart; asks for the kind of library and work; two reminders and a thank-you, held until you release them.',
      }),
    },
    application: {
      label: t({ id: 'template.application', message: 'Seats given on application' }),
      hint: t({
        id: 'template.applicationHint',
        message:
          'Twenty seats in person, not recorded; an application with a letter of somebody else, three criteria, a deadline well before, 72 hours to take an offered seat, one reminder.',
      }),
    },
  };
  return (
    <ChoiceField
      legend={t({ id: 'template.legend', message: 'Begin with' })}
      name="template"
      value={value}
      onChange={(chosen) => onChange(ALL.find((one) => one === chosen) ?? '')}
      choices={ALL.map((one) => ({ value: one, ...words[one] }))}
    />
  );
}

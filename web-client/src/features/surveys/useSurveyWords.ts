import { useLingui } from '@lingui/react/macro';
import type { SurveyDesk, SurveyPurpose } from '@/api/types.ts';

/** What the two are called, and how they stand. */
export function useSurveyWords() {
  const { t } = useLingui();
  return {
    title: (purpose: SurveyPurpose) =>
      purpose === 'feedback' ? t({ id: 'survey.feedback', message: 'Feedback' }) : t({ id: 'survey.survey', message: 'Survey' }),
    state: (desk: Pick<SurveyDesk, 'state'>) => {
      switch (desk.state) {
        case 'empty':
          return t({ id: 'survey.state.empty', message: 'No questions yet' });
        case 'waiting':
          return t({ id: 'survey.state.waiting', message: 'Opens later' });
        case 'open':
          return t({ id: 'survey.state.open', message: 'Open' });
        case 'closed':
          return t({ id: 'survey.state.closed', message: 'Closed' });
      }
    },
  };
}

export const toneOf = ({ state }: Pick<SurveyDesk, 'state'>) => (state === 'open' ? 'success' : state === 'waiting' ? 'waiting' : 'plain');

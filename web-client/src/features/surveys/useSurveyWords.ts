import { useLingui } from '@lingui/react/macro';
import type { SurveyDesk, SurveyPurpose } from '@/api/types.ts';

/** What they are called, and how they stand. */
export function useSurveyWords() {
  const { t } = useLingui();
  return {
    title: (purpose: SurveyPurpose) => {
      switch (purpose) {
        case 'feedback':
          return t({ id: 'survey.feedback', message: 'Feedback' });
        case 'survey':
          return t({ id: 'survey.survey', message: 'Survey' });
        case 'session':
          return t({ id: 'survey.session', message: 'Feedback on sessions' });
      }
    },
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

/** What an address may call one. */
export const isSurvey = (purpose: string): purpose is SurveyPurpose => ['feedback', 'survey', 'session'].includes(purpose);

export const toneOf = ({ state }: Pick<SurveyDesk, 'state'>) => (state === 'open' ? 'success' : state === 'waiting' ? 'waiting' : 'plain');

import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { openSurveysQuery } from '@/api/surveyQueries.ts';
import { ButtonLink } from '@/ui/Button.tsx';

/** What a reader of the event's page may answer now. */
export function EventSurveys({ slug }: { slug: string }) {
  const { data } = useQuery(openSurveysQuery(slug));
  return data?.surveys
    .filter((one) => !one.answered)
    .map(({ purpose }) => (
      <ButtonLink key={purpose} wide icon="chat" to={purpose === 'feedback' ? '/e/$slug/feedback' : '/e/$slug/survey'} params={{ slug }}>
        {purpose === 'feedback' ? <Trans id="survey.tell">Say how it was</Trans> : <Trans id="survey.take">Take the survey</Trans>}
      </ButtonLink>
    ));
}

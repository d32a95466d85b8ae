import { useQuery } from '@tanstack/react-query';
import { openSurveysQuery } from '@/api/surveyQueries.ts';
import { SurveyLink } from './SurveyLink.tsx';

interface Props {
  slug: string;
  /** Asked about this session, otherwise about the event. */
  session?: string;
}

/** What a reader of the page may answer now. */
export function EventSurveys({ slug, session }: Props) {
  const { data } = useQuery(openSurveysQuery(slug, session));
  return data?.surveys
    .filter((one) => !one.answered)
    .map((one) => <SurveyLink key={one.purpose} slug={slug} purpose={one.purpose} session={one.session} wide={!session} icon="chat" />);
}

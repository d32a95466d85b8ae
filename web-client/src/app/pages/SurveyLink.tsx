import { Trans } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import type { OpenSurvey } from '@/api/types.ts';
import { ButtonLink } from '@/ui/Button.tsx';

interface Props extends Pick<ComponentProps<typeof ButtonLink>, 'wide' | 'icon'> {
  slug: string;
  purpose: OpenSurvey['purpose'];
  session?: OpenSurvey['session'] | undefined;
}

/** To what is asked about an event, or about one of its sessions. */
export function SurveyLink({ slug, purpose, session, ...look }: Props) {
  if (purpose === 'survey') {
    return (
      <ButtonLink to="/e/$slug/survey" params={{ slug }} {...look}>
        <Trans id="survey.take">Take the survey</Trans>
      </ButtonLink>
    );
  }
  const words = (
    <>
      <Trans id="survey.tell">Say how it was</Trans>
      {session ? <span className="visually-hidden">: {session.title}</span> : null}
    </>
  );
  return session ? (
    <ButtonLink to="/e/$slug/sessions/$sessionId/feedback" params={{ slug, sessionId: session.id }} {...look}>
      {words}
    </ButtonLink>
  ) : (
    <ButtonLink to="/e/$slug/feedback" params={{ slug }} {...look}>
      {words}
    </ButtonLink>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { SurveySheet } from '@/api/types.ts';
import { Notice } from '@/ui/Notice.tsx';
import { When } from '@/ui/When.tsx';

/** Said before anybody writes a word: whether their name is kept, and what can be changed later. */
export function NamesNotice({ sheet, signedIn }: { sheet: SurveySheet; signedIn: boolean }) {
  const { t } = useLingui();
  const { anonymous, closesAt, event } = sheet;
  if (!anonymous) {
    return (
      <Notice tone="info" icon="person" title={t({ id: 'survey.withName', message: 'Your answers are kept with your name' })}>
        {closesAt ? (
          <Trans id="survey.withNameUntil">
            Those who organise the event read them. You can change them until <When at={closesAt} zone={event.zone} />.
          </Trans>
        ) : (
          <Trans id="survey.withNameText">Those who organise the event read them. You can change them later.</Trans>
        )}
      </Notice>
    );
  }
  return (
    <Notice tone="info" icon="eyeOff" title={t({ id: 'survey.noName', message: 'Your answers are kept without your name' })}>
      {signedIn ? (
        <Trans id="survey.noNameText">
          Nobody can tell who wrote what, those who organise the event neither. We only note that you have answered, so that everybody
          answers once. What you send cannot be changed afterwards.
        </Trans>
      ) : (
        <Trans id="survey.strangerText">Nobody can tell who wrote what. What you send cannot be changed afterwards.</Trans>
      )}
    </Notice>
  );
}

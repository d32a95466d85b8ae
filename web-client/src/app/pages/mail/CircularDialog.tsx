import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { circularsQuery } from '@/api/mailQueries.ts';
import { eventQuery } from '@/api/queries.ts';
import { useRetake } from '@/api/useRetake.ts';
import type { Circular, CircularText } from '@/api/types.ts';
import { CircularFields } from '@/features/mail/CircularFields.tsx';
import { OvertakenNotice } from '@/features/mail/OvertakenNotice.tsx';
import { TryOut } from '@/features/mail/WordingForm.tsx';
import { valuesOf, wishOf, type CircularValues } from '@/features/mail/circularValues.ts';
import { isLocale } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Form } from '@/ui/Form.tsx';
import { LeaveGuard } from '@/ui/LeaveGuard.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { useReaders } from './useReaders.ts';
import { useTryOut } from './useTryOut.ts';

interface Props {
  slug: string;
  /** Null for one that is new. */
  circular: Circular | null;
  places: readonly string[];
  onClose: () => void;
}

/** A letter to many while it is written. Saving sends nothing. */
export function CircularDialog({ slug, circular, places, onClose }: Props) {
  const { t, i18n } = useLingui();
  const mine = isLocale(i18n.locale) ? i18n.locale : 'en';
  const [values, setValues] = useState(() => valuesOf(circular, mine));
  const [language, setLanguage] = useState<CircularText['language']>(values.texts[0]?.language ?? mine);
  const { save, overtaken } = useSave(slug, circular, onClose);
  const text = values.texts.find((one) => one.language === language) ?? { language, subject: '', text: '' };
  const applications = useQuery(eventQuery(slug)).data?.admission.rule === 'application';
  const trying = useTrial(slug, values, text);
  const choose = (next: CircularText['language']) => {
    setLanguage(next);
    trying.forget();
    if (!values.texts.some((one) => one.language === next)) {
      setValues({ ...values, texts: [...values.texts, { language: next, subject: '', text: '' }] });
    }
  };
  const wish = writtenOf(values);
  const changed = JSON.stringify(wish) !== JSON.stringify(writtenOf(valuesOf(circular, mine)));
  const refused = save.error ? asApiError(save.error) : null;
  return (
    <Dialog
      open
      shape="sheet"
      title={circular ? t({ id: 'circular.edit', message: 'Edit the letter' }) : t({ id: 'circular.write', message: 'Write a letter' })}
      unsaved={changed}
      onClose={onClose}
    >
      <LeaveGuard changed={changed && !save.isPending} />
      <Form onSubmit={() => save.mutate(wish)}>
        <CircularFields
          values={values}
          places={places}
          applications={applications}
          fields={refused?.fields ?? {}}
          language={language}
          onLanguage={choose}
          onChange={setValues}
        />
        {overtaken ? (
          <OvertakenNotice overtaken={overtaken} />
        ) : refused ? (
          <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
            {Object.values(refused.fields).join(' · ')}
          </Notice>
        ) : null}
        <div>
          <Button type="submit" look="primary" busy={save.isPending} aria-disabled={values.audience.length === 0}>
            <Trans id="circular.keep">Save, send nothing yet</Trans>
          </Button>
        </div>
        <FailedRequest error={trying.error} />
        <TryOut {...trying.props} />
      </Form>
    </Dialog>
  );
}

/** Tries the letter on those who would get it: people who apply, or people who are registered. */
function useTrial(slug: string, values: CircularValues, text: CircularText) {
  const applicants = values.audience.some((one) => one.startsWith('application-'));
  const bodyFor = (person: string | undefined) => ({
    ...text,
    ...(person ? (applicants ? { application: person } : { registration: person }) : {}),
  });
  return useTryOut(useReaders(slug, applicants), {
    preview: (person) => dataOf(api.POST('/events/{slug}/circulars/preview', { params: { path: { slug } }, body: bodyFor(person) })),
    test: (person) => dataOf(api.POST('/events/{slug}/circulars/test', { params: { path: { slug } }, body: bodyFor(person) })),
  });
}

/** A language without words is one that is not there. */
const writtenOf = (values: CircularValues) => wishOf({ ...values, texts: values.texts.filter((one) => one.subject || one.text) });

function useSave(slug: string, circular: Circular | null, onDone: () => void) {
  const queries = useQueryClient();
  const retake = useRetake(circular?.version ?? 0, async () => {
    const { circulars } = await queries.fetchQuery({ ...circularsQuery(slug), staleTime: 0 });
    return circulars.find((one) => one.id === circular?.id);
  });
  const save = useMutation({
    mutationFn: (body: ReturnType<typeof wishOf>) =>
      circular
        ? retake.save((version) =>
            dataOf(
              api.PUT('/events/{slug}/circulars/{circularId}', {
                params: { path: { slug, circularId: circular.id }, query: { version } },
                body,
              }),
            ),
          )
        : dataOf(api.POST('/events/{slug}/circulars', { params: { path: { slug } }, body })),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: circularsQuery(slug).queryKey });
    },
  });
  return { save, overtaken: retake.overtaken };
}

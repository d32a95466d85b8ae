import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { letterQuery, lettersQuery, type Language } from '@/api/mailQueries.ts';
import type { LetterWording } from '@/api/types.ts';
import { useVersioned } from '@/api/useVersioned.ts';
import { TryOut, WordingFields, type Words } from '@/features/mail/WordingForm.tsx';
import { useLetterNames } from '@/features/mail/useMailWords.ts';
import styles from '@/features/mail/Mail.module.css';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { Loading } from '@/ui/States.tsx';
import { Unsaved } from '@/ui/Unsaved.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';
import { useReaders } from './useReaders.ts';
import { useTryOut } from './useTryOut.ts';

const LANGUAGES = Object.keys(LOCALES) as Language[];

/** Of an event where seats are applied for; whoever applies stands in them. */
const isToApplicants = (letter: string) => letter.startsWith('application-') || letter === 'endorsement-asked';

interface Props {
  slug: string;
  /** Seats are applied for. */
  applied: boolean;
}

/** The event's own words for the letters that people get. */
export function WordingTab({ slug, applied }: Props) {
  const { t, i18n } = useLingui();
  const names = useLetterNames();
  const [letter, setLetter] = useState('registration');
  const [language, setLanguage] = useState<Language>(LANGUAGES.find((one) => one === i18n.locale) ?? 'en');
  const editor = useRef<Standing>(null);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const leave = (go: () => void) => (editor.current?.changed ? setLeaving(() => go) : go());
  const own = useQuery(lettersQuery(slug)).data?.letters ?? [];
  const { data, error, refetch } = useQuery(letterQuery(slug, letter, language));
  const worded = (word: string) => (own.find((one) => one.letter === word)?.languages ?? []).length > 0;
  const options = Object.entries(names)
    .filter(([value]) => applied || !isToApplicants(value))
    .map(([value, label]) => ({ value, label: worded(value) ? `${label} ✓` : label }));
  return (
    <div className={styles.part}>
      <div className={styles.tools}>
        <SelectField
          label={t({ id: 'wording.letter', message: 'Letter' })}
          value={letter}
          options={options}
          onChange={(value) => leave(() => setLetter(value))}
        />
        <SelectField
          label={t({ id: 'circular.language', message: 'Language' })}
          value={language}
          options={LANGUAGES.map((one) => ({ value: one, label: LOCALES[one] }))}
          onChange={(value) => leave(() => setLanguage(LANGUAGES.find((one) => one === value) ?? 'en'))}
        />
      </div>
      {leaving ? (
        <Unsaved
          onStay={() => setLeaving(null)}
          onLeave={() => {
            setLeaving(null);
            leaving();
          }}
        />
      ) : null}
      {data ? (
        <Editor key={`${letter} ${language}`} ref={editor} slug={slug} kept={data} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </div>
  );
}

interface Standing {
  changed: boolean;
}

function Editor({ slug, kept, ref }: { slug: string; kept: LetterWording; ref: Ref<Standing> }) {
  const { letter, language, own } = kept;
  const path = { slug, letter, language };
  const queries = useQueryClient();
  const again = () =>
    Promise.all(
      [lettersQuery(slug), letterQuery(slug, letter, language)].map((one) => queries.invalidateQueries({ queryKey: one.queryKey })),
    );
  const versioned = { ...kept, version: String(kept.version) };
  const desk = useVersioned<typeof versioned, Words>({
    kept: versioned,
    valuesOf: ({ subject, text }) => ({ subject, text }),
    onSave: async (version, body) => {
      const saved = await dataOf(
        api.PUT('/events/{slug}/letters/{letter}/{language}', { params: { path, query: { version: Number(version) } }, body }),
      ).finally(again);
      return { ...saved, version: String(saved.version) };
    },
  });
  useImperativeHandle(ref, () => ({ changed: desk.changed }), [desk.changed]);
  const toApplicants = isToApplicants(letter);
  const whose = (person: string | undefined) => (person ? { [toApplicants ? 'application' : 'registration']: person } : {});
  const trying = useTryOut(useReaders(slug, toApplicants), {
    preview: (person) =>
      dataOf(
        api.POST('/events/{slug}/letters/{letter}/{language}/preview', {
          params: { path },
          body: { ...desk.values, ...whose(person) },
        }),
      ),
    test: (person) =>
      dataOf(
        api.POST('/events/{slug}/letters/{letter}/{language}/test', {
          params: { path },
          body: { ...desk.values, ...whose(person) },
        }),
      ),
  });
  const reset = () => void dataOf(api.DELETE('/events/{slug}/letters/{letter}/{language}', { params: { path } })).then(again);
  return (
    <Form onSubmit={() => desk.changed && desk.save()}>
      <WordingFields words={desk.values} places={kept.places} fields={desk.refused?.fields ?? {}} onChange={desk.change} />
      <SaveFoot changed={desk.changed} saving={desk.saving} stale={desk.stale} refused={desk.refused} onDiscard={desk.discard} />
      {own && !desk.changed ? (
        <div>
          <Button look="quiet" icon="retry" onClick={reset}>
            <Trans id="wording.reset">Back to the usual wording</Trans>
          </Button>
        </div>
      ) : null}
      <FailedRequest error={trying.error} />
      <TryOut {...trying.props} />
    </Form>
  );
}

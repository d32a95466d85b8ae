import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Presentation, TermList } from '@/api/types.ts';
import { useVersioned } from '@/api/useVersioned.ts';
import { Card } from '@/ui/Page.tsx';
import { Form } from '@/ui/Form.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { useFacetWords } from '../useFacetWords.ts';
import { EventTexts } from './EventTexts.tsx';
import { toggledTerm, valuesOf } from './presentationValues.ts';
import { TermChoices } from './TermChoices.tsx';
import styles from './Presentation.module.css';

interface Props {
  presentation: Presentation;
  /** What the house sorts by. */
  lists: readonly TermList[];
  /** The way to the terms themselves. */
  toTerms: ReactNode;
  onSave: (presentation: Presentation) => Promise<Presentation>;
}

/** What an event is sorted by, and its words in further languages; one save for both. */
export function PresentationView({ presentation, lists, toTerms, onSave }: Props) {
  const { t } = useLingui();
  const words = useFacetWords();
  const edited = useVersioned({
    kept: presentation,
    valuesOf,
    onSave: (version, values) => onSave({ version, ...values }),
  });
  const { values, change } = edited;
  const offered = lists.filter(({ terms }) => terms.length > 0);
  return (
    <Form onSubmit={() => edited.changed && edited.saving !== 'busy' && edited.save()}>
      <Card>
        <h2>
          <Trans id="presentation.facets">What it is sorted by</Trans>
        </h2>
        {offered.length === 0 ? (
          <p>
            <Trans id="presentation.noTerms">There are no terms to choose from yet.</Trans>
          </p>
        ) : (
          offered.map(({ facet, terms }) => (
            <TermChoices
              key={facet}
              legend={words.facet(facet)}
              terms={terms}
              chosen={values.terms.filter((one) => one.facet === facet).map(({ slug }) => slug)}
              onToggle={(slug) => change({ ...values, terms: toggledTerm(values.terms, { facet, slug }) })}
            />
          ))
        )}
        <div>{toTerms}</div>
      </Card>
      <Card>
        <h2>{t({ id: 'presentation.texts', message: 'In further languages' })}</h2>
        <EventTexts texts={values.texts} onChange={(texts) => change({ ...values, texts })} />
      </Card>
      <div className={styles.save}>
        <SaveFoot {...edited} onSave={undefined} onDiscard={edited.discard} />
      </div>
    </Form>
  );
}

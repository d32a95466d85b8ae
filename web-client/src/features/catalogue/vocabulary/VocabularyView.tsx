import type { TermList, Terms } from '@/api/types.ts';
import { useFacetWords } from '../useFacetWords.ts';
import { TermListCard } from './TermListCard.tsx';
import styles from './Vocabulary.module.css';

interface Props {
  lists: readonly TermList[];
  onSave: (facet: TermList['facet'], terms: Terms) => Promise<TermList>;
}

/** What an organisation sorts its events by; each list is saved by itself. */
export function VocabularyView({ lists, onSave }: Props) {
  const words = useFacetWords();
  return (
    <div className={styles.lists}>
      {lists.map((list) => (
        <TermListCard key={list.facet} title={words.facet(list.facet)} list={list} onSave={(terms) => onSave(list.facet, terms)} />
      ))}
    </div>
  );
}

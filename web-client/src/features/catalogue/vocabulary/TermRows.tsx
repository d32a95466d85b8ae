import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { OrderedList } from '@/ui/OrderedList.tsx';
import { inOrder, nameIn, type TermRow } from './terms.ts';
import styles from './Vocabulary.module.css';

interface Props {
  rows: readonly TermRow[];
  onOrder: (rows: TermRow[]) => void;
  onRemove: (key: string) => void;
  onOpen: (row: TermRow) => void;
}

/** The terms in their order, each with how many events carry it; where one moved to is said. */
export function TermRows({ rows, onOrder, onRemove, onOpen }: Props) {
  const { t, i18n } = useLingui();
  const [moved, setMoved] = useState('');
  const items = rows.map(({ key, names, events }) => ({
    id: key,
    name: nameIn(names, i18n.locale),
    note: events > 0 ? <Plural id="vocabulary.uses" value={events} one="# event" other="# events" /> : null,
  }));
  if (rows.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans id="vocabulary.empty">No terms: readers do not see this list.</Trans>
      </p>
    );
  }
  return (
    <>
      <OrderedList
        items={items}
        onOrder={(keys, { id, to }) => {
          const name = items.find((item) => item.id === id)?.name ?? '';
          const [place, all] = [to + 1, keys.length];
          setMoved(t({ id: 'vocabulary.moved', message: `${name} is now ${place} of ${all}` }));
          onOrder(inOrder(rows, keys));
        }}
        onRemove={onRemove}
        onOpen={(key) => rows.filter((row) => row.key === key).forEach(onOpen)}
      />
      <p role="status" className="visually-hidden">
        {moved}
      </p>
    </>
  );
}

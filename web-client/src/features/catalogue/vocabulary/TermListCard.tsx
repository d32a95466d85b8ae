import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import type { TermList, Terms } from '@/api/types.ts';
import { useVersioned } from '@/api/useVersioned.ts';
import { Button } from '@/ui/Button.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { RemovedTerms } from './RemovedTerms.tsx';
import { TermDialog } from './TermDialog.tsx';
import { TermRows } from './TermRows.tsx';
import { nameIn, removedFrom, rowsOf, withRestored, withRow, writtenOf, type TermRow } from './terms.ts';
import styles from './Vocabulary.module.css';

interface Props {
  title: string;
  list: TermList;
  onSave: (terms: Terms) => Promise<TermList>;
}

const MOST = 200;

/** One vocabulary: its terms in their order, and one button that saves them all. */
export function TermListCard({ title, list, onSave }: Props) {
  const { t, i18n } = useLingui();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const edited = useVersioned({
    kept: list,
    valuesOf: rowsOf,
    onSave: (version, rows) => onSave(writtenOf(version, rows)),
  });
  const { opened, open, close } = useOpened<TermRow>();
  const [last, setLast] = useState('');
  const { base, values: rows, change } = edited;
  // A button that goes takes the focus with it: the heading keeps it, or what comes in the button's place.
  const changeFromHere = (next: TermRow[]) => {
    heading.current?.focus();
    change(next);
  };
  return (
    <section className={styles.list} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {rows.length < MOST ? (
          <Button size="s" icon="plus" aria-describedby={id} onClick={() => open({ key: crypto.randomUUID(), names: {}, events: 0 })}>
            <Trans id="vocabulary.new">Add a term</Trans>
          </Button>
        ) : null}
      </div>
      <TermRows
        rows={rows}
        onOrder={change}
        onRemove={(key) => {
          setLast(key);
          changeFromHere(rows.filter((row) => row.key !== key));
        }}
        onOpen={open}
      />
      <RemovedTerms rows={removedFrom(base, rows)} last={last} onRestore={(row) => changeFromHere(withRestored(base, rows, row))} />
      <SaveFoot {...edited} onSave={edited.save} onDiscard={edited.discard} />
      {opened ? (
        <TermDialog
          title={opened.slug ? nameIn(opened.names, i18n.locale) : t({ id: 'vocabulary.newTitle', message: `New: ${title}` })}
          row={opened}
          onDone={(row) => {
            change(withRow(rows, row));
            close();
          }}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { shortDay } from '@/i18n/dates.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Empty } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { Board } from './Board.tsx';
import { ConflictList } from './ConflictList.tsx';
import { DayList } from './DayList.tsx';
import { dayOf, daysOf } from './days.ts';
import { KeySheet } from './KeySheet.tsx';
import type { Draft, DraftSession } from './types.ts';
import { useLift } from './useLift.ts';
import { useWide } from './useWide.ts';
import { wallAt } from './wallClock.ts';
import styles from './PlanEditor.module.css';

export interface SessionsProps {
  slug: string;
  event: { startsAt: string; endsAt: string };
  draft: Draft;
  undo: number;
  /** Opens with what does not fit together. */
  conflictsFirst: boolean;
  onMove: (session: DraftSession, from: DraftSession) => void;
  onUndo: () => void;
  onOpen: (id: string) => void;
  onNew: (day: string) => void;
}

/** The days of the programme as a board, or as a list where it is narrow or wished. */
export function Sessions({ slug, event, draft, undo, conflictsFirst, onMove, onUndo, onOpen, onNew }: SessionsProps) {
  const { t, i18n } = useLingui();
  const { startsAt, endsAt } = event;
  const days = useMemo(() => daysOf(draft.sessions, { startsAt, endsAt }, draft), [draft, startsAt, endsAt]);
  const [chosen, setDay] = useState(() => firstDay(draft, days));
  const day = days.includes(chosen) ? chosen : (days[0] ?? chosen);
  const [dialog, setDialog] = useState<'conflicts' | 'keys' | null>(conflictsFirst ? 'conflicts' : null);
  const wide = useWide();
  const [asList, setAsList] = useState(false);
  const columns = useMemo(() => columnsOf(draft), [draft]);
  const lift = useLift({ draft, columns, onMove, onDay: setDay });
  useKeys({ onUndo, onNew: () => onNew(day), onSheet: () => setDialog('keys') });
  if (draft.sessions.length === 0) return <Nothing slug={slug} onNew={() => onNew(day)} />;
  return (
    <>
      <Toolbar
        {...{ wide, asList, undo, onUndo }}
        conflicts={draft.conflicts.length}
        onList={() => setAsList(!asList)}
        onNew={() => onNew(day)}
        onDialog={setDialog}
      />
      <p className="visually-hidden" role="status">
        {lift.said}
      </p>
      <Tabs
        label={t({ id: 'programme.days', message: 'Days' })}
        tabs={days.map((key) => ({ key, label: shortDay(new Date(wallAt(key, '12:00')).toISOString(), 'UTC', i18n.locale) }))}
        current={day}
        onChange={setDay}
      >
        <div className={styles.day}>
          {wide && !asList ? (
            <Board {...{ draft, day, columns, lift, onMove, onOpen }} />
          ) : (
            <DayList draft={draft} day={day} onOpen={onOpen} />
          )}
        </div>
      </Tabs>
      {dialog === 'keys' ? <KeySheet onClose={() => setDialog(null)} /> : null}
      {dialog === 'conflicts' ? (
        <Dialog open title={t({ id: 'plan.conflicts', message: 'What does not fit together' })} onClose={() => setDialog(null)}>
          <ConflictList
            draft={draft}
            onOpen={(id) => {
              setDialog(null);
              onOpen(id);
            }}
          />
        </Dialog>
      ) : null}
    </>
  );
}

interface ToolbarProps {
  wide: boolean;
  asList: boolean;
  undo: number;
  conflicts: number;
  onNew: () => void;
  onList: () => void;
  onUndo: () => void;
  onDialog: (which: 'conflicts' | 'keys') => void;
}

function Toolbar({ wide, asList, undo, conflicts, onNew, onList, onUndo, onDialog }: ToolbarProps) {
  return (
    <div className={styles.tools}>
      <Button icon="plus" onClick={onNew}>
        <Trans id="plan.sessions.add">Add a session</Trans>
      </Button>
      {wide ? (
        <Button look="quiet" onClick={onList}>
          {asList ? <Trans id="plan.asBoard">Show as a board</Trans> : <Trans id="plan.asList">Show as a list</Trans>}
        </Button>
      ) : null}
      <Button look="quiet" icon="retry" aria-disabled={undo === 0} onClick={onUndo}>
        <Trans id="plan.undo">Undo</Trans>
      </Button>
      {wide ? (
        <Button look="quiet" icon="question" onClick={() => onDialog('keys')}>
          <Trans id="plan.keys">Keys</Trans>
        </Button>
      ) : null}
      <ConflictButton count={conflicts} onPress={() => onDialog('conflicts')} />
    </div>
  );
}

/** The first day that has something to show. */
function firstDay(draft: Draft, days: readonly string[]): string {
  const used = new Set(draft.sessions.map((one) => dayOf(one, draft)));
  return days.find((day) => used.has(day)) ?? days[0] ?? '';
}

/** Rooms in their order, after a column for those without one where there are any, or where there are no rooms. */
function columnsOf({ rooms, sessions }: Draft): (string | undefined)[] {
  const ids = rooms.map(({ id }) => id);
  return ids.length === 0 || sessions.some(({ room }) => room === undefined) ? [undefined, ...ids] : ids;
}

function ConflictButton({ count, onPress }: { count: number; onPress: () => void }) {
  if (count === 0)
    return (
      <p className={styles.fits}>
        <Icon name="check" />
        <Trans id="plan.conflicts.none">Everything fits together</Trans>
      </p>
    );
  return (
    <Button icon="warning" onClick={onPress}>
      <Plural id="plan.conflicts.count" value={count} one="# conflict" other="# conflicts" />
    </Button>
  );
}

function Nothing({ slug, onNew }: { slug: string; onNew: () => void }) {
  const { t } = useLingui();
  return (
    <Empty icon="calendar" title={t({ id: 'plan.empty', message: 'The programme is empty' })}>
      <p>
        <Trans id="plan.emptyImport">Begin with the first session, or take over a programme from a file.</Trans>
      </p>
      <div className={styles.firsts}>
        <Button look="primary" icon="plus" onClick={onNew}>
          <Trans id="plan.sessions.first">Add the first session</Trans>
        </Button>
        <ButtonLink to="/e/$slug/plan/import" params={{ slug }}>
          <Trans id="plan.import">Import a file</Trans>
        </ButtonLink>
      </div>
    </Empty>
  );
}

interface Keys {
  onUndo: () => void;
  onNew: () => void;
  onSheet: () => void;
}

/** Single keys act only where nobody is typing and no dialog is open. */
function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const within = event.target instanceof Element ? event.target : null;
      if (within?.closest('input, textarea, select, dialog') || document.querySelector('dialog[open]')) return;
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key === 'z' && !event.shiftKey) latest.current.onUndo();
      else if (command || event.altKey) return;
      else if (event.key === '?') latest.current.onSheet();
      else if (event.key === 'n') latest.current.onNew();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

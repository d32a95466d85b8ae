import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Empty } from '@/ui/States.tsx';
import type { Edit } from './edits.ts';
import { OrderedList } from '@/ui/OrderedList.tsx';
import { RoomDialog, SpeakerDialog, TrackDialog } from './ItemDialogs.tsx';
import { newId } from './sessionValues.ts';
import type { Draft, DraftRoom, DraftSpeaker, DraftTrack } from './types.ts';
import styles from './Managers.module.css';

export interface ManagerProps {
  draft: Draft;
  onEdit: (edit: Edit) => Promise<unknown>;
}

type Made<T> = { item: T; isNew: boolean; over?: boolean } | null;

/** Saves what the dialog was opened with as changed in it; once that was refused, over whatever stands there now. */
function useSave<T>(open: Made<T>, setOpen: (open: Made<T>) => void) {
  return (send: (from: T | null | undefined) => Promise<unknown>) =>
    send(open?.over ? undefined : open?.isNew ? null : open?.item).catch((error: unknown) => {
      if (open && asApiError(error).code === 'draft-changed') setOpen({ ...open, over: true });
      throw error;
    });
}

export function TrackManager({ draft, onEdit }: ManagerProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Made<DraftTrack>>(null);
  const save = useSave(open, setOpen);
  const colour = (draft.tracks.length % 8) + 1;
  return (
    <Manager
      empty={t({ id: 'plan.tracks.empty', message: 'No tracks yet. A track is a theme that runs through the programme.' })}
      add={<Trans id="plan.tracks.add">Add a track</Trans>}
      items={draft.tracks.map((one) => ({ ...one, mark: <span className={styles.dot} data-track={one.colour} aria-hidden /> }))}
      onAdd={() => setOpen({ item: { id: newId(Date.now()), name: '', colour, names: {} }, isNew: true })}
      onOpen={(item) => setOpen({ item, isNew: false })}
      onOrder={(item, position) => void onEdit({ kind: 'track', id: item.id, item: trackOf(item), position }).catch(() => undefined)}
    >
      {open ? (
        <TrackDialog
          {...open}
          uses={draft.sessions.filter(({ track }) => track === open.item.id).length}
          onSave={(item) => save((from) => onEdit({ kind: 'track', id: open.item.id, item, from }))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Manager>
  );
}

const trackOf = ({ id, name, colour, names }: DraftTrack): DraftTrack => ({ id, name, colour, names });

export function RoomManager({ draft, onEdit }: ManagerProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Made<DraftRoom>>(null);
  const save = useSave(open, setOpen);
  return (
    <Manager
      empty={t({ id: 'plan.rooms.empty', message: 'No rooms yet. An online event does well without any.' })}
      add={<Trans id="plan.rooms.add">Add a room</Trans>}
      items={draft.rooms}
      onAdd={() => setOpen({ item: { id: newId(Date.now()), name: '' }, isNew: true })}
      onOpen={(item) => setOpen({ item, isNew: false })}
      onOrder={(item, position) => void onEdit({ kind: 'room', id: item.id, item, position }).catch(() => undefined)}
    >
      {open ? (
        <RoomDialog
          {...open}
          uses={draft.sessions.filter(({ room }) => room === open.item.id).length}
          onSave={(item) => save((from) => onEdit({ kind: 'room', id: open.item.id, item, from }))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Manager>
  );
}

export function SpeakerManager({ draft, onEdit }: ManagerProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Made<DraftSpeaker>>(null);
  const save = useSave(open, setOpen);
  return (
    <Manager
      empty={t({ id: 'plan.speakers.empty', message: 'No speakers yet. They can also be added from a session.' })}
      add={<Trans id="plan.speakers.addOne">Add a speaker</Trans>}
      items={draft.speakers}
      onAdd={() => setOpen({ item: { id: newId(Date.now()), name: '', bio: '', bios: {} }, isNew: true })}
      onOpen={(item) => setOpen({ item, isNew: false })}
      onOrder={(item, position) => void onEdit({ kind: 'speaker', id: item.id, item, position }).catch(() => undefined)}
    >
      {open ? (
        <SpeakerDialog
          {...open}
          uses={draft.sessions.filter(({ speakers }) => speakers.includes(open.item.id)).length}
          onSave={(item) => save((from) => onEdit({ kind: 'speaker', id: open.item.id, item, from }))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Manager>
  );
}

interface Named {
  id: string;
  name: string;
  mark?: ReactNode;
}

interface Props<T extends Named> {
  empty: string;
  add: ReactNode;
  items: readonly T[];
  onAdd: () => void;
  onOpen: (item: T) => void;
  onOrder: (item: T, position: number) => void;
  children: ReactNode;
}

/** More than anybody reads at once; the others are found by name. */
const MOST = 100;
const FEW = 12;

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** A list in its order, a way to add, and the dialog of the one that is open. */
function Manager<T extends Named>({ empty, add, items, onAdd, onOpen, onOrder, children }: Props<T>) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const wanted = folded(typed.trim());
  const found = wanted ? items.filter(({ name }) => folded(name).includes(wanted)) : items;
  const rest = found.length - MOST;
  const find = (id: string) => items.find((one) => one.id === id);
  return (
    <div className={styles.manager}>
      <div className={styles.tools}>
        <Button icon="plus" onClick={onAdd}>
          {add}
        </Button>
        {items.length > FEW ? (
          <div className={styles.find}>
            <TextField
              label={t({ id: 'plan.find', message: 'Find by name' })}
              type="search"
              maxLength={120}
              dir="auto"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
        ) : null}
      </div>
      {items.length === 0 ? (
        <Empty icon="pin" title={empty} />
      ) : found.length === 0 ? (
        <p role="status">
          <Trans id="plan.find.none">Nothing here is called so.</Trans>
        </p>
      ) : (
        <OrderedList
          items={found.slice(0, MOST)}
          total={found.length}
          onOpen={(id) => {
            const item = find(id);
            if (item) onOpen(item);
          }}
          onOrder={
            wanted
              ? undefined
              : (_, { id, to }) => {
                  const item = find(id);
                  if (item) onOrder(item, to);
                }
          }
        />
      )}
      {rest > 0 ? (
        <p className={styles.uses}>
          <Trans id="plan.find.rest">And {rest} more; find them by name.</Trans>
        </p>
      ) : null}
      {children}
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Tabs } from '@/ui/Tabs.tsx';
import type { Edit } from './edits.ts';
import { RoomManager, SpeakerManager, TrackManager } from './Managers.tsx';
import type { Situation } from './SaveQueue.ts';
import { SaveMark, SaveNews } from './SaveMark.tsx';
import { Sessions } from './Sessions.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { emptySession } from './sessionValues.ts';
import { Settings } from './Settings.tsx';
import type { DraftSession } from './types.ts';
import styles from './PlanEditor.module.css';

export const PARTS_OF_PLAN = ['sessions', 'speakers', 'rooms', 'tracks', 'release'] as const;

export type PlanPart = (typeof PARTS_OF_PLAN)[number];

interface Props {
  slug: string;
  event: { startsAt: string; endsAt: string };
  situation: Situation;
  part: PlanPart;
  /** The sessions open with what does not fit together. */
  conflictsFirst: boolean;
  onPart: (part: PlanPart) => void;
  onEdit: (edit: Edit) => Promise<unknown>;
  onUndo: () => void;
  onDismiss: () => void;
  /** The part in which the draft is released. */
  release: ReactNode;
}

/** The whole workplace: what is planned, who and where, and making it public. */
export function PlanEditor({ slug, event, situation, part, conflictsFirst, onPart, onEdit, onUndo, onDismiss, release }: Props) {
  const { t } = useLingui();
  const { draft } = situation;
  const [open, setOpen] = useState<DraftSession | null>(null);
  const known = open ? draft.sessions.find(({ id }) => id === open.id) : undefined;
  const openById = (id: string) => setOpen(draft.sessions.find((one) => one.id === id) ?? null);
  const move = (item: DraftSession, from: DraftSession) => void onEdit({ kind: 'session', id: item.id, item, from }).catch(() => undefined);
  const names = usePartNames();
  return (
    <>
      <div className={styles.news}>
        <SaveMark {...situation} />
        <SaveNews {...situation} onDismiss={onDismiss} />
      </div>
      <Tabs
        label={t({ id: 'plan.parts', message: 'Parts of the draft' })}
        tabs={PARTS_OF_PLAN.map((key) => ({ key, label: names[key] }))}
        current={part}
        onChange={(key) => onPart(PARTS_OF_PLAN.find((one) => one === key) ?? 'sessions')}
      >
        <div className={styles.part}>
          {part === 'sessions' ? (
            <Sessions
              {...{ slug, event, draft, conflictsFirst, onUndo }}
              undo={situation.undo}
              onMove={move}
              onOpen={openById}
              onNew={(day) => setOpen(emptySession(draft, day, draft.rooms[0]?.id))}
            />
          ) : null}
          {part === 'speakers' ? <SpeakerManager draft={draft} onEdit={onEdit} /> : null}
          {part === 'rooms' ? (
            <>
              <RoomManager draft={draft} onEdit={onEdit} />
              <Settings
                dayChange={draft.dayChange}
                onSave={(dayChange) => onEdit({ kind: 'settings', id: 'settings', item: { dayChange } })}
              />
            </>
          ) : null}
          {part === 'tracks' ? <TrackManager draft={draft} onEdit={onEdit} /> : null}
          {part === 'release' ? release : null}
        </div>
      </Tabs>
      {open ? (
        <SessionSheet
          draft={draft}
          session={known ?? open}
          isNew={!known}
          draftKey={`plan.${slug}.${known ? open.id : 'new'}`}
          onSave={(item, from) => onEdit({ kind: 'session', id: item.id, item, from })}
          onRemove={({ id }) => onEdit({ kind: 'session', id, item: null })}
          onSpeaker={(item) => void onEdit({ kind: 'speaker', id: item.id, item }).catch(() => undefined)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

function usePartNames(): Record<PlanPart, string> {
  const { t } = useLingui();
  return {
    sessions: t({ id: 'plan.part.sessions', message: 'Sessions' }),
    speakers: t({ id: 'plan.part.speakers', message: 'Speakers' }),
    rooms: t({ id: 'plan.part.rooms', message: 'Rooms and days' }),
    tracks: t({ id: 'plan.part.tracks', message: 'Tracks' }),
    release: t({ id: 'plan.part.release', message: 'Release' }),
  };
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { useDraft } from '@/ui/useDraft.ts';
import { SessionBasics, SessionDetails } from './SessionBasics.tsx';
import { SessionMore } from './SessionMore.tsx';
import { SessionTimes } from './SessionTimes.tsx';
import { SessionTools } from './SessionTools.tsx';
import { sessionOf, valuesOf, type SessionValues } from './sessionValues.ts';
import { SpeakerPicker } from './SpeakerPicker.tsx';
import type { Draft, DraftSession, DraftSpeaker } from './types.ts';
import { useConflictSentence, useWhy } from './words.ts';

export interface SheetProps {
  draft: Draft;
  session: DraftSession;
  /** It is not in the draft yet. */
  isNew: boolean;
  /** Where what is typed is kept until it is saved. */
  draftKey: string;
  /** @param from what it was made from; null where it is new, undefined to be put over whatever stands there */
  onSave: (session: DraftSession, from?: DraftSession | null) => Promise<unknown>;
  onRemove: (session: DraftSession) => Promise<unknown>;
  onSpeaker: (speaker: DraftSpeaker) => void;
  onClose: () => void;
}

/** What was typed, and the session that it was typed over; that is not held against it where it may go over anything. */
interface Typed {
  values: SessionValues;
  from?: DraftSession;
}

/** Everything about one session. What was typed and not saved is there again after a reload. */
export function SessionSheet(props: SheetProps) {
  const { t } = useLingui();
  const { session, isNew, onClose } = props;
  const title = isNew ? t({ id: 'plan.session.new', message: 'New session' }) : session.text.title;
  return (
    <Dialog open shape="sheet" title={title} onClose={onClose}>
      <SessionForm key={session.id} {...props} />
    </Dialog>
  );
}

function SessionForm({ draft, session, isNew, draftKey, onSave, onRemove, onSpeaker, onClose }: SheetProps) {
  const [kept, keep] = useDraft(draftKey);
  const [restored] = useState(kept !== '');
  const typed = kept ? (JSON.parse(kept) as Typed) : null;
  const values = typed?.values ?? valuesOf(session, draft.zone);
  const from = typed ? typed.from : session;
  const [failed, setFailed] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const hold = (one: Typed) => keep(JSON.stringify(one));
  const change = (what: Partial<SessionValues>) => hold({ values: { ...values, ...what }, from });
  const act = (what: () => Promise<unknown>) => {
    setBusy(true);
    setFailed(null);
    what().then(
      () => {
        keep('');
        onClose();
      },
      (error: unknown) => {
        const refusal = asApiError(error);
        setBusy(false);
        setFailed(refusal);
        if (refusal.code === 'draft-changed') hold({ values });
      },
    );
  };
  const asked = sessionOf(values, isNew ? session : (from ?? session), draft.zone);
  const put = (item: DraftSession) => act(() => onSave(item, isNew ? null : from));
  const save = () => asked && asked.text.title && put(asked);
  const part = { draft, values, change, fields: failed?.fields ?? {} };
  const isFixed = draft.fixed.includes(session.id);
  return (
    <Form onSubmit={() => void save()}>
      {restored ? <Restored onAfresh={() => keep('')} /> : null}
      <Conflicts draft={draft} session={session} />
      <SessionBasics {...part} />
      <SessionTimes {...part} isFixed={isFixed} />
      <SpeakerPicker draft={draft} chosen={values.speakers} onChoose={(speakers) => change({ speakers })} onNew={onSpeaker} />
      <SessionDetails {...part} />
      <SessionMore {...part} />
      <SessionTools
        session={session}
        isNew={isNew}
        isFixed={isFixed}
        busy={busy}
        onCancelling={(cancelled) => put({ ...(asked ?? from ?? session), cancelled })}
        onRemove={() => act(() => onRemove(session))}
      >
        {failed ? <Failed error={failed} /> : null}
      </SessionTools>
    </Form>
  );
}

function Failed({ error }: { error: ApiError }) {
  const why = useWhy();
  return (
    <Notice tone="error" title={why(error)}>
      {error.code === 'draft-changed' ? (
        <Trans id="plan.session.theirs">
          Somebody else saved this session. What you typed is still here; saving again puts it in place of theirs.
        </Trans>
      ) : (
        error.detail
      )}
    </Notice>
  );
}

function Restored({ onAfresh }: { onAfresh: () => void }) {
  const { t } = useLingui();
  return (
    <Notice tone="info" title={t({ id: 'plan.session.restored', message: 'What you typed before and did not save is here again.' })}>
      <Button size="s" onClick={onAfresh}>
        <Trans id="plan.session.afresh">Begin afresh</Trans>
      </Button>
    </Notice>
  );
}

function Conflicts({ draft, session }: { draft: Draft; session: DraftSession }) {
  const { t } = useLingui();
  const sentence = useConflictSentence(draft);
  const mine = draft.conflicts.filter((one) => one.session === session.id);
  if (mine.length === 0) return null;
  return (
    <Notice tone="waiting" icon="warning" title={t({ id: 'plan.conflicts.here', message: 'Something does not fit together' })}>
      {mine.map((conflict) => (
        <p key={conflict.kind + (conflict.other ?? '') + (conflict.speaker ?? '')}>{sentence(conflict)}</p>
      ))}
    </Notice>
  );
}

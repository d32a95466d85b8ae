import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import { CheckField, TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card } from '@/ui/Page.tsx';
import { Empty } from '@/ui/States.tsx';
import { useDraft } from '@/ui/useDraft.ts';
import { ChangeList } from './ChangeList.tsx';
import type { DraftDifference } from './types.ts';
import styles from './Release.module.css';

interface Props {
  difference: DraftDifference;
  zone: string;
  /** What does not fit together; it may be released all the same. */
  conflicts: number;
  begun: boolean;
  /** Something is not saved yet, and would not be in the release. */
  waits: boolean;
  draftKey: string;
  busy: boolean;
  onRelease: (note: string, tell: boolean) => Promise<unknown>;
  onDiscard: () => void;
  onConflicts: () => void;
  children?: ReactNode;
}

/** What will change, who will hear of it, and the one button that does it. */
export function ReleaseView({
  difference,
  zone,
  conflicts,
  begun,
  waits,
  draftKey,
  busy,
  onRelease,
  onDiscard,
  onConflicts,
  children,
}: Props) {
  const { t } = useLingui();
  const [note, keepNote] = useDraft(draftKey);
  const [tell, setTell] = useState(true);
  const { changes, people } = difference;
  if (changes.length === 0)
    return (
      <>
        {children}
        <Empty icon="check" title={t({ id: 'plan.release.nothing', message: 'Nothing has changed since the last release' })} />
        {begun ? <Discard busy={busy} onDiscard={onDiscard} /> : null}
      </>
    );
  return (
    <div className={styles.release}>
      <ChangeList changes={changes} zone={zone} />
      <div className={styles.side}>
        {conflicts > 0 ? <Unfit onConflicts={onConflicts} /> : null}
        <Card>
          <Form
            onSubmit={() =>
              !waits &&
              void onRelease(note.trim(), tell).then(
                () => keepNote(''),
                () => undefined,
              )
            }
          >
            <TextArea
              label={t({ id: 'plan.release.note', message: 'A word to everybody who is told' })}
              hint={t({ id: 'plan.release.noteHint', message: 'May stay empty' })}
              maxLength={2000}
              dir="auto"
              value={note}
              onChange={(event) => keepNote(event.target.value)}
            />
            <TellField people={people} tell={tell} onTell={setTell} />
            {children}
            <Go waits={waits} busy={busy} />
          </Form>
        </Card>
        <Discard busy={busy} onDiscard={onDiscard} />
      </div>
    </div>
  );
}

function Unfit({ onConflicts }: { onConflicts: () => void }) {
  const { t } = useLingui();
  return (
    <Notice tone="waiting" icon="warning" title={t({ id: 'plan.release.conflicts', message: 'Some things do not fit together yet' })}>
      <p>
        <Trans id="plan.release.conflictsText">You may release all the same.</Trans>
      </p>
      <Button size="s" onClick={onConflicts}>
        <Trans id="plan.release.look">Look at them</Trans>
      </Button>
    </Notice>
  );
}

function Go({ waits, busy }: { waits: boolean; busy: boolean }) {
  return (
    <>
      {waits ? (
        <p>
          <Trans id="plan.release.waits">Some changes are not saved yet. You can release once they are.</Trans>
        </p>
      ) : null}
      <Button type="submit" look="primary" size="l" wide busy={busy} aria-disabled={waits}>
        <Trans id="plan.release.go">Release the programme</Trans>
      </Button>
    </>
  );
}

/** Whether people hear of it, and how many they are. */
function TellField({ people, tell, onTell }: { people: number; tell: boolean; onTell: (tell: boolean) => void }) {
  return (
    <CheckField
      label={<Trans id="plan.release.tell">Tell people by mail</Trans>}
      hint={
        <Plural
          id="plan.release.people"
          value={people}
          one="# person starred a changed session or is registered; the calendar changes by itself."
          other="# people starred a changed session or are registered; their calendars change by themselves."
        />
      }
      checked={tell}
      onChange={(event) => onTell(event.target.checked)}
    />
  );
}

/** Throwing away what nobody has seen needs a second press. */
function Discard({ busy, onDiscard }: { busy: boolean; onDiscard: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div>
        <Button look="quiet" onClick={() => setAsking(true)}>
          <Trans id="plan.discard">Discard the draft</Trans>
        </Button>
      </div>
    );
  return (
    <Card>
      <p>
        <Trans id="plan.discard.sure">
          Everything that was changed since the last release will be gone. The programme that people see stays as it is.
        </Trans>
      </p>
      <div className={styles.sure}>
        <Button look="live" busy={busy} onClick={onDiscard}>
          <Trans id="plan.discard.go">Discard everything</Trans>
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          <Trans id="plan.keep">Keep it</Trans>
        </Button>
      </div>
    </Card>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useId, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { OrderedList } from '@/ui/OrderedList.tsx';
import { newId } from './sessionValues.ts';
import type { Draft, DraftSpeaker } from './types.ts';
import styles from './SessionForm.module.css';

interface Props {
  draft: Draft;
  chosen: readonly string[];
  onChoose: (speakers: string[]) => void;
  /** Somebody who was not in the draft yet. */
  onNew: (speaker: DraftSpeaker) => void;
}

/** Who speaks, in their order: chosen by name from those of the event, or added by a new name. */
export function SpeakerPicker({ draft, chosen, onChoose, onNew }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const list = useId();
  const known = new Map(draft.speakers.map((one) => [one.id, one]));
  const name = typed.trim();
  const found = draft.speakers.find((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  const add = () => {
    if (!name) return;
    const speaker = found ?? { id: newId(Date.now()), name, bio: '', bios: {} };
    if (!found) onNew(speaker);
    if (!chosen.includes(speaker.id)) onChoose([...chosen, speaker.id]);
    setTyped('');
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Trans id="plan.speakers">Speakers</Trans>
      </legend>
      <OrderedList
        items={chosen.map((id) => ({ id, name: known.get(id)?.name ?? id }))}
        onOrder={onChoose}
        onRemove={(id) => onChoose(chosen.filter((one) => one !== id))}
      />
      <div className={styles.add}>
        <TextField
          label={t({ id: 'plan.speakers.add', message: 'Add by name' })}
          list={list}
          maxLength={120}
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !name) return;
            event.preventDefault();
            add();
          }}
        />
        <Button icon="plus" onClick={add}>
          {name && !found ? <Trans id="plan.speakers.addNew">Add a new speaker</Trans> : <Trans id="plan.add">Add</Trans>}
        </Button>
      </div>
      <Names id={list} speakers={draft.speakers} />
    </fieldset>
  );
}

const MOST_NAMES = 1000;

/** Those to choose from; drawn once, however much is typed elsewhere in the form. */
const Names = memo(({ id, speakers }: { id: string; speakers: readonly DraftSpeaker[] }) => (
  <datalist id={id}>
    {speakers.slice(0, MOST_NAMES).map((one) => (
      <option key={one.id} value={one.name}>
        {one.affiliation}
      </option>
    ))}
  </datalist>
));

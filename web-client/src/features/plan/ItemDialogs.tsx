import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { ItemForm } from './ItemForm.tsx';
import { fieldOf, savedOf } from '@/ui/richWords.ts';
import { RichArea } from './RichArea.tsx';
import type { DraftRoom, DraftSpeaker, DraftTrack } from './types.ts';
import { useColourWords } from './words.ts';
import styles from './Managers.module.css';

export interface ItemProps<T> {
  item: T;
  isNew: boolean;
  /** Sessions that use it; while there are any it cannot go. */
  uses: number;
  onSave: (item: T | null) => Promise<unknown>;
  onClose: () => void;
}

export function TrackDialog({ item, isNew, uses, onSave, onClose }: ItemProps<DraftTrack>) {
  const { t } = useLingui();
  const [name, setName] = useState(item.name);
  const [colour, setColour] = useState(item.colour);
  const colours = useColourWords();
  const { id, names } = item;
  return (
    <ItemForm
      title={isNew ? t({ id: 'plan.tracks.new', message: 'New track' }) : item.name}
      {...{ isNew, uses, onClose }}
      changed={name !== item.name || colour !== item.colour}
      onSave={() => onSave({ id, names, colour, name: name.trim() })}
      onRemove={() => onSave(null)}
    >
      <TextField
        label={t({ id: 'plan.name', message: 'Name' })}
        required
        maxLength={200}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset className={styles.colours}>
        <legend>
          <Trans id="plan.tracks.colour">Colour</Trans>
        </legend>
        {colours.map((word, n) => (
          <label key={word} className={styles.colour}>
            <input type="radio" name="colour" checked={colour === n + 1} onChange={() => setColour(n + 1)} />
            <span className={styles.dot} data-track={n + 1} aria-hidden />
            {word}
          </label>
        ))}
      </fieldset>
    </ItemForm>
  );
}

export function RoomDialog({ item, isNew, uses, onSave, onClose }: ItemProps<DraftRoom>) {
  const { t } = useLingui();
  const [name, setName] = useState(item.name);
  const [capacity, setCapacity] = useState(String(item.capacity ?? ''));
  return (
    <ItemForm
      title={isNew ? t({ id: 'plan.rooms.new', message: 'New room' }) : item.name}
      {...{ isNew, uses, onClose }}
      changed={name !== item.name || capacity !== String(item.capacity ?? '')}
      onSave={() => onSave({ id: item.id, name: name.trim(), ...(capacity ? { capacity: Number(capacity) } : {}) })}
      onRemove={() => onSave(null)}
    >
      <TextField
        label={t({ id: 'plan.name', message: 'Name' })}
        required
        maxLength={200}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t({ id: 'plan.rooms.capacity', message: 'People it holds' })}
        hint={t({ id: 'plan.rooms.capacityHint', message: 'Empty where nobody counts' })}
        type="number"
        min={1}
        max={1_000_000}
        value={capacity}
        onChange={(event) => setCapacity(event.target.value)}
      />
    </ItemForm>
  );
}

export function SpeakerDialog({ item, isNew, uses, onSave, onClose }: ItemProps<DraftSpeaker>) {
  const { t } = useLingui();
  const [known] = useState({
    name: item.name,
    affiliation: item.affiliation ?? '',
    country: item.country ?? '',
    bio: fieldOf(item.bio),
  });
  const [values, setValues] = useState(known);
  const field = (name: 'name' | 'affiliation' | 'country') => ({
    value: values[name],
    dir: 'auto' as const,
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });
  return (
    <ItemForm
      title={isNew ? t({ id: 'plan.speakers.new', message: 'New speaker' }) : item.name}
      {...{ isNew, uses, onClose }}
      changed={JSON.stringify(values) !== JSON.stringify(known)}
      onSave={() => onSave(speakerOf(item, values))}
      onRemove={() => onSave(null)}
    >
      <TextField {...field('name')} label={t({ id: 'plan.name', message: 'Name' })} required maxLength={120} />
      <FieldRow>
        <TextField
          {...field('affiliation')}
          label={t({ id: 'plan.speakers.affiliation', message: 'Where the speaker works' })}
          maxLength={200}
        />
        <TextField
          {...field('country')}
          label={t({ id: 'plan.speakers.country', message: 'Country' })}
          hint={t({ id: 'plan.speakers.countryHint', message: 'Two letters, such as RO' })}
          pattern="[A-Za-z]{2}"
          maxLength={2}
        />
      </FieldRow>
      <RichArea
        label={t({ id: 'plan.speakers.bio', message: 'About the speaker' })}
        maxLength={10_000}
        value={values.bio}
        onChange={(bio) => setValues({ ...values, bio })}
      />
    </ItemForm>
  );
}

function speakerOf(known: DraftSpeaker, typed: { name: string; affiliation: string; country: string; bio: string }): DraftSpeaker {
  const { id, key, bios } = known;
  const [affiliation, country] = [typed.affiliation.trim(), typed.country.trim().toUpperCase()];
  return {
    id,
    bios,
    name: typed.name.trim(),
    bio: savedOf(typed.bio, known.bio),
    ...(key ? { key } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(country ? { country } : {}),
  };
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import type { EventSpeaker } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Empty } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { SpeakerRow, type SpeakerDeeds } from './SpeakerRow.tsx';
import styles from './Speakers.module.css';
import { inGroup, named, type Group } from './sorting.ts';

const DRAWN = 50;
/** Fewer are seen at a glance. */
const SEARCHED_FROM = 12;

/** By how far asking has come; so many rows at a time that the page stays light. */
export function SpeakerList({ speakers, label, ...deeds }: { speakers: readonly EventSpeaker[]; label: string } & SpeakerDeeds) {
  const { t } = useLingui();
  const [group, setGroup] = useState<Group>('all');
  const [words, setWords] = useState('');
  const [drawn, setDrawn] = useState(DRAWN);
  const found = named(useDeferredValue(words), inGroup(group, speakers));
  const count = (one: Group) => inGroup(one, speakers).length;
  return (
    <Tabs
      label={label}
      current={group}
      onChange={(key) => {
        setGroup(key as Group);
        setDrawn(DRAWN);
      }}
      tabs={[
        { key: 'all', label: <Trans id="registrations.tab.all">Everybody</Trans> },
        { key: 'todo', label: <Trans id="speakers.tab.todo">To be asked</Trans>, count: count('todo') },
        { key: 'waiting', label: <Trans id="speakers.tab.waiting">No answer yet</Trans>, count: count('waiting') },
        { key: 'confirmed', label: <Trans id="speakers.tab.confirmed">Confirmed</Trans>, count: count('confirmed') },
        { key: 'declined', label: <Trans id="speakers.tab.declined">Declined</Trans>, count: count('declined') },
      ]}
    >
      <div className={styles.tools}>
        {speakers.length > SEARCHED_FROM ? (
          <TextField
            type="search"
            label={t({ id: 'speakers.search', message: 'Name or place of work' })}
            value={words}
            onChange={(change) => setWords(change.target.value)}
          />
        ) : null}
        <p role="status" className="visually-hidden">
          {words.trim() ? <Plural id="speakers.found" value={found.length} one="# speaker found" other="# speakers found" /> : null}
        </p>
        {found.length === 0 ? (
          <Empty icon="people" title={t({ id: 'speakers.none', message: 'Nobody here' })} />
        ) : (
          <ul className={styles.list}>
            {found.slice(0, drawn).map((speaker) => (
              <SpeakerRow key={speaker.id} speaker={speaker} {...deeds} />
            ))}
          </ul>
        )}
        {found.length > drawn ? (
          <div>
            <Button onClick={() => setDrawn(drawn + DRAWN)}>
              <Trans id="registrations.more">Show more</Trans>
            </Button>
          </div>
        ) : null}
      </div>
    </Tabs>
  );
}

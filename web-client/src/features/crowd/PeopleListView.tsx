import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import type { ListingOfMine, PersonHere } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField, TextField } from '@/ui/Field.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { isInFront } from './peopleTopic.ts';
import { PersonRow } from './PersonRow.tsx';
import styles from './People.module.css';

interface Props {
  /** Absent until they were read. */
  people: readonly PersonHere[] | undefined;
  mine: ListingOfMine | undefined;
  me: string | undefined;
  words: string;
  onWords: (words: string) => void;
  /** Who is here and not in the list. */
  unnamed: number;
  error: string | undefined;
  onRetry: () => void;
  onMore: (() => void) | undefined;
  busy: boolean;
  /** Why the last choice was not kept. */
  choiceError: string | undefined;
  onChoose: (shown: boolean) => void;
  onWrite: (person: PersonHere) => void;
  children?: ReactNode;
}

/** Who is here, those who run the room first; a name to look for; whether one is named oneself. */
export function PeopleListView({ people, error, onRetry, words, onWords, onMore, busy, ...props }: Props) {
  const { t } = useLingui();
  const front = people?.filter(isInFront) ?? [];
  const others = people?.filter((one) => !isInFront(one)) ?? [];
  return (
    <div className={styles.people}>
      <div className={styles.search}>
        <TextField
          type="search"
          label={t({ id: 'people.search', message: 'Look for a name' })}
          value={words}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => onWords(event.target.value)}
        />
      </div>
      {props.mine ? <Mine {...props} mine={props.mine} /> : null}
      {error && !people ? (
        <Failure title={t({ id: 'people.failed', message: 'The list could not be read' })} detail={error} onRetry={onRetry} />
      ) : null}
      {people || error ? null : <Loading />}
      {people?.length === 0 && words.trim() !== '' ? (
        <Empty icon="search" title={t({ id: 'people.none', message: 'Nobody of that name is listed here' })} />
      ) : null}
      <Group title={t({ id: 'people.front', message: 'Running the room' })} people={front} {...props} />
      <Group title={t({ id: 'people.others', message: 'Attending' })} people={others} {...props} />
      {onMore ? (
        <Button busy={busy} onClick={onMore}>
          <Trans id="people.more">Show more</Trans>
        </Button>
      ) : null}
      {people && words.trim() === '' && props.unnamed > 0 ? (
        <p className={styles.unnamed}>
          <Icon name="people" />
          <Plural id="people.unnamed" value={props.unnamed} one="and # more person" other="and # more people" />
        </p>
      ) : null}
    </div>
  );
}

function Group({ title, people, me, onWrite }: { title: string; people: readonly PersonHere[] } & Pick<Props, 'me' | 'onWrite'>) {
  const id = useId();
  if (people.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.group}>
        {title}
      </h2>
      <ul className={styles.list}>
        {people.map((one) => (
          <PersonRow key={one.id} person={one} own={one.id === me} onWrite={() => onWrite(one)} />
        ))}
      </ul>
    </section>
  );
}

/** What this person has chosen, folded away: it is decided once. */
function Mine(props: { mine: ListingOfMine } & Pick<Props, 'choiceError' | 'onChoose' | 'children'>) {
  const { mine, choiceError, onChoose, children } = props;
  const { t } = useLingui();
  return (
    <details className={styles.mine}>
      <summary>
        <Icon name={mine.shown ? 'person' : 'eyeOff'} />
        <span className={styles.how}>
          {mine.shown ? (
            <Trans id="people.shown">Others see your name</Trans>
          ) : (
            <Trans id="people.hidden">Others do not see your name</Trans>
          )}
        </span>
        <span className={styles.change}>
          <Trans id="roster.change">Change</Trans>
        </span>
      </summary>
      <div className={styles.choices}>
        <CheckField
          label={t({ id: 'people.show', message: 'Show my name in the list' })}
          hint={
            mine.fixed
              ? t({ id: 'people.fixed', message: 'Whoever is in the programme, runs the room or stands on the stage is always named.' })
              : t({ id: 'people.rule', message: 'In every room of this event. Those who run a room always see it.' })
          }
          checked={mine.shown}
          disabled={mine.fixed}
          onChange={(event) => onChoose(event.target.checked)}
        />
        {choiceError ? (
          <p role="alert" className={styles.wrong}>
            {choiceError}
          </p>
        ) : null}
        {children}
      </div>
    </details>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { Poll, PollResults as PollResultsOf } from '@/api/types.ts';
import { stopwatch } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Disclosure, DisclosureItem } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Pill } from '@/ui/Pill.tsx';
import type { Run } from './HostPollsView.tsx';
import { PollResults } from './PollResults.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { WordTools } from './WordTools.tsx';
import card from './PollCard.module.css';
import styles from './HostPolls.module.css';

interface Props {
  poll: Poll;
  closed: boolean;
  here?: number | undefined;
  busy: boolean;
  /** No further poll fits into the session. */
  full: boolean;
  onRun: Run;
  onEdit: () => void;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
}

export function HostPoll({ poll, closed, here, busy, full, onRun, onEdit, onUp, onDown }: Props) {
  const draft = poll.state === 'draft';
  return (
    <li className={card.card}>
      <p className={card.head}>
        <Kind poll={poll} />
        {poll.state === 'open' && poll.closesAt ? <TimeLeft until={poll.closesAt} /> : null}
        {draft ? null : poll.shown ? (
          <Pill tone="success" icon="check">
            <Trans id="poll.isShown">The room sees the results</Trans>
          </Pill>
        ) : (
          <Pill tone="plain" icon="eyeOff">
            <Trans id="poll.isHidden">Results hidden</Trans>
          </Pill>
        )}
      </p>
      <h3 className={card.question} dir="auto">
        {poll.question}
      </h3>
      {poll.results && !draft ? (
        <PollResults
          poll={poll}
          results={poll.results}
          here={poll.state === 'open' ? here : undefined}
          tools={poll.kind === 'text' ? wordTools(poll, onRun) : undefined}
        />
      ) : null}
      <div className={styles.actions} data-work>
        <Main poll={poll} closed={closed} busy={busy} onRun={onRun} onEdit={onEdit} />
        <More poll={poll} closed={closed} full={full} onRun={onRun} onUp={onUp} onDown={onDown} />
      </div>
    </li>
  );
}

/** The one thing to do next, and the one beside it. */
function Main({ poll, closed, busy, onRun, onEdit }: Pick<Props, 'poll' | 'closed' | 'busy' | 'onRun' | 'onEdit'>) {
  if (poll.state === 'draft')
    return (
      <>
        {closed ? null : (
          <Button look="primary" size="s" busy={busy} onClick={() => void onRun((actions) => actions.open(poll))}>
            {poll.seconds ? <Trans id="poll.openFor">Open for {stopwatch(poll.seconds)}</Trans> : <Trans id="poll.openNow">Open</Trans>}
          </Button>
        )}
        <Button size="s" onClick={onEdit}>
          <Trans id="poll.edit">Edit</Trans>
        </Button>
      </>
    );
  const shows = poll.shown ? (
    <Button size="s" icon="eyeOff" busy={busy} onClick={() => void onRun((actions) => actions.hide(poll.id))}>
      <Trans id="poll.hide">Hide results</Trans>
    </Button>
  ) : (
    <Button
      size="s"
      look={poll.state === 'closed' ? 'primary' : 'secondary'}
      busy={busy}
      onClick={() => void onRun((actions) => actions.show(poll.id))}
    >
      <Trans id="poll.show">Show results</Trans>
    </Button>
  );
  if (poll.state === 'closed') return shows;
  return (
    <>
      <Button look="primary" size="s" busy={busy} onClick={() => void onRun((actions) => actions.close(poll.id))}>
        <Trans id="poll.close">Close the poll</Trans>
      </Button>
      {shows}
    </>
  );
}

function Kind({ poll }: { poll: Poll }) {
  const { t } = useLingui();
  const words = {
    single: t({ id: 'poll.kind.single', message: 'One answer' }),
    multiple: t({ id: 'poll.kind.multiple', message: 'Several answers' }),
    scale: t({ id: 'poll.kind.scale', message: 'Scale' }),
    text: t({ id: 'poll.kind.text', message: 'Short text' }),
  };
  const quiz = t({ id: 'poll.quiz', message: 'Quiz' });
  const named = t({ id: 'poll.withNames', message: 'with names' });
  const anonymous = t({ id: 'poll.withoutNames', message: 'anonymous' });
  return (
    <span className={styles.kind}>
      {poll.quiz ? quiz : words[poll.kind]} · {poll.anonymous ? anonymous : named}
    </span>
  );
}

function wordTools(poll: Poll, onRun: Run) {
  return function Tools(word: PollResultsOf['words'][number]) {
    return <WordTools poll={poll} word={word} onRun={onRun} />;
  };
}

type MoreProps = Pick<Props, 'poll' | 'closed' | 'full' | 'onRun' | 'onUp' | 'onDown'>;

function More({ poll, closed, full, onRun, onUp, onDown }: MoreProps) {
  const { t } = useLingui();
  const draft = poll.state === 'draft';
  return (
    <Disclosure label={t({ id: 'poll.more', message: `More for: ${poll.question}` })} button={<Icon name="list" />}>
      {(close) => {
        const then = (what: () => void) => () => {
          close();
          what();
        };
        return (
          <>
            {onUp ? (
              <DisclosureItem onChoose={then(onUp)}>
                <Trans id="poll.up">Move up</Trans>
              </DisclosureItem>
            ) : null}
            {onDown ? (
              <DisclosureItem onChoose={then(onDown)}>
                <Trans id="poll.down">Move down</Trans>
              </DisclosureItem>
            ) : null}
            {poll.state === 'closed' && !closed ? (
              <DisclosureItem onChoose={then(() => void onRun((actions) => actions.open(poll)))}>
                <Trans id="poll.reopen">Open again</Trans>
              </DisclosureItem>
            ) : null}
            {full ? null : (
              <DisclosureItem onChoose={then(() => void onRun((actions) => actions.copy(poll.id)))}>
                <Trans id="poll.copy">Duplicate</Trans>
              </DisclosureItem>
            )}
            {poll.state === 'open' ? null : (
              <DisclosureItem onChoose={then(() => void onRun((actions) => actions.remove(poll.id)))}>
                {draft ? <Trans id="poll.remove">Remove</Trans> : <Trans id="poll.removeAll">Remove with its answers</Trans>}
              </DisclosureItem>
            )}
          </>
        );
      }}
    </Disclosure>
  );
}

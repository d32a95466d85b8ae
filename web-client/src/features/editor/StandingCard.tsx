import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { EventGap, SettingsPage } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Card } from '@/ui/Page.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './Editor.module.css';
import { GapList } from './GapList.tsx';

export type Move = 'draft' | 'published' | 'archived';

interface Props {
  slug: string;
  page: SettingsPage;
  /** What is missing, or what is to be said while that is not known. */
  gaps: readonly EventGap[] | undefined;
  unknown: ReactNode;
  busy: boolean;
  /** Resolves to `ask` where something has changed meanwhile that is to be said first. */
  onMove: (to: Move) => Promise<'ask' | 'done'>;
}

const TONES = { draft: 'plain', published: 'success', live: 'live', over: 'info', archived: 'plain' } as const;

/** Where the event stands, what it lacks, and where it goes from here. */
export function StandingCard({ slug, page, gaps, unknown, busy, onMove }: Props) {
  const [asking, setAsking] = useState<Move | null>(null);
  const { standing, organisation } = page;
  const held = standing === 'draft' && (!gaps || gaps.some((gap) => gap.blocking && gap.before === 'publishing'));
  const over = standing === 'over' || standing === 'archived';
  return (
    <Card>
      <div className={styles.state}>
        <h2>
          <Trans id="standing.title">Where it stands</Trans>
        </h2>
        <Pill tone={TONES[standing]}>{useStandingWord(standing)}</Pill>
      </div>
      {over ? null : gaps ? <GapList slug={slug} house={organisation} gaps={gaps} /> : unknown}
      <div className={styles.ways}>
        {standing === 'draft' ? (
          <Button look={held ? 'secondary' : 'primary'} aria-disabled={held} busy={busy} onClick={() => !held && setAsking('published')}>
            <Trans id="standing.publish">Publish</Trans>
          </Button>
        ) : null}
        {standing === 'published' ? (
          <Button look="quiet" busy={busy} onClick={() => setAsking('draft')}>
            <Trans id="standing.unpublish">Take it back into a draft</Trans>
          </Button>
        ) : null}
        {standing === 'over' ? (
          <Button busy={busy} onClick={() => setAsking('archived')}>
            <Trans id="standing.archive">Set it aside</Trans>
          </Button>
        ) : null}
        {standing === 'archived' ? (
          <Button busy={busy} onClick={() => void onMove('published')}>
            <Trans id="standing.bringBack">Bring it back</Trans>
          </Button>
        ) : null}
      </div>
      {asking ? (
        <MoveDialog
          move={asking}
          page={page}
          onClose={() => setAsking(null)}
          onMove={() => {
            setAsking(null);
            void onMove(asking).then((outcome) => outcome === 'ask' && setAsking(asking));
          }}
        />
      ) : null}
    </Card>
  );
}

function useStandingWord(standing: SettingsPage['standing']): string {
  const { t } = useLingui();
  const words = {
    draft: t({ id: 'standing.draft', message: 'Draft' }),
    published: t({ id: 'standing.published', message: 'Published' }),
    live: t({ id: 'standing.live', message: 'Live' }),
    over: t({ id: 'standing.over', message: 'Over' }),
    archived: t({ id: 'standing.archived', message: 'Set aside' }),
  };
  return words[standing];
}

interface MoveProps {
  move: Move;
  page: SettingsPage;
  onMove: () => void;
  onClose: () => void;
}

/** What follows, said before it happens. */
function MoveDialog({ move, page, onMove, onClose }: MoveProps) {
  const { t } = useLingui();
  const titles = {
    published: t({ id: 'standing.askPublish', message: 'Publish this event?' }),
    draft: t({ id: 'standing.askUnpublish', message: 'Take it back into a draft?' }),
    archived: t({ id: 'standing.askArchive', message: 'Set this event aside?' }),
  };
  return (
    <Dialog open title={titles[move]} onClose={onClose}>
      <Consequences move={move} page={page} />
      <div className={styles.ways}>
        <Button look="primary" onClick={onMove}>
          {move === 'published' ? <Trans id="standing.publish">Publish</Trans> : null}
          {move === 'draft' ? <Trans id="standing.unpublish">Take it back into a draft</Trans> : null}
          {move === 'archived' ? <Trans id="standing.archive">Set it aside</Trans> : null}
        </Button>
        <Button look="quiet" onClick={onClose}>
          <Trans id="leave.stay">Stay here</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

function Consequences({ move, page: { people, settings } }: Pick<MoveProps, 'move' | 'page'>) {
  if (move === 'published') {
    return (
      <p>
        {settings.visibility === 'public' ? (
          <Trans id="standing.publicThen">Everybody finds it in the catalogue, in searches and in feeds, and people can come in.</Trans>
        ) : settings.visibility === 'unlisted' ? (
          <Trans id="standing.unlistedThen">Whoever has the address sees it, and people can come in. No list shows it.</Trans>
        ) : (
          <Trans id="standing.invitedThen">Those who take part and those whom you invite by name see it once they have signed in.</Trans>
        )}
      </p>
    );
  }
  if (move === 'archived') {
    return (
      <p>
        <Trans id="standing.archiveThen">
          Its page and its recordings stay where they are. Nobody registers any more, and its settings rest until you bring it back.
        </Trans>
      </p>
    );
  }
  return (
    <>
      {people > 0 ? (
        <p>
          <strong>
            <Plural id="standing.people" value={people} one="# person has registered." other="# people have registered." />
          </strong>{' '}
          <Trans id="standing.peopleKeep">They keep their seats and are not told by mail. Write to them first.</Trans>
        </p>
      ) : null}
      <p>
        <Trans id="standing.draftThen">
          Only organisers see it then: its page, its programme and its rooms are gone for everybody else.
        </Trans>
      </p>
    </>
  );
}

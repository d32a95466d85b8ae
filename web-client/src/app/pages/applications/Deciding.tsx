import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, dataOf } from '@/api/client.ts';
import type { ApplicationRanking, ApplicationSelection, ReaderProgress } from '@/api/types.ts';
import { RankingTable } from '@/features/applications/RankingTable.tsx';
import { SelectDialog } from '@/features/applications/SelectDialog.tsx';
import { Button } from '@/ui/Button.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Giving, Readers } from './Readers.tsx';
import { useReaders } from './useReaders.ts';
import styles from './ApplicationsPage.module.css';

interface Props {
  slug: string;
  zone: string;
  ranking: ApplicationRanking;
  readers: readonly ReaderProgress[];
  onOpen: (id: string) => void;
}

const MOST = 100;

/** The ranked table, and what is decided about those who are chosen in it. */
export function Deciding({ slug, zone, ranking, readers, onOpen }: Props) {
  const { picked, setPicked, pick } = usePicked();
  const [asking, setAsking] = useState<ApplicationSelection['decision'] | null>(null);
  const { decide, outcome } = useSelections(slug);
  const desk = useReaders(slug);
  const chosen = ranking.applications.filter((one) => picked.has(one.id)).slice(0, MOST);
  const many = chosen.length;
  const { free } = ranking;
  const ask = (decision: ApplicationSelection['decision']) => {
    decide.reset();
    setAsking(decision);
  };
  const way = (decision: ApplicationSelection['decision'], words: ReactNode, look: 'primary' | 'secondary' | 'quiet') => (
    <Button look={look} aria-disabled={many === 0} onClick={() => many > 0 && ask(decision)}>
      {words}
    </Button>
  );
  return (
    <div className={styles.part}>
      <Readers rule={ranking.readers} readers={readers} desk={desk} />
      <div className={styles.bar}>
        <Picked many={many} free={free} />
        {way('accept', <Trans id="select.accept">Accept</Trans>, 'primary')}
        {way('wait', <Trans id="select.waitShort">Waiting list</Trans>, 'secondary')}
        {way('decline', <Trans id="select.decline">Decline</Trans>, 'quiet')}
        {ranking.readers === 'assigned' ? <Giving applications={chosen.map((one) => one.id)} readers={readers} desk={desk} /> : null}
      </div>
      <p role="status">{outcome}</p>
      <RankingTable
        applications={ranking.applications}
        readers={readers}
        zone={zone}
        picked={picked}
        onPick={pick}
        onOpen={(one) => onOpen(one.id)}
      />
      {asking ? (
        <SelectDialog
          slug={slug}
          decision={asking}
          applications={chosen.map((one) => one.id)}
          free={free}
          busy={decide.isPending}
          onDecide={(selection) =>
            decide.mutate(selection, {
              onSuccess: () => {
                setPicked(new Set());
                setAsking(null);
              },
            })
          }
          onClose={() => setAsking(null)}
        >
          <FailedRequest error={decide.error} />
        </SelectDialog>
      ) : null}
    </div>
  );
}

function Picked({ many, free }: { many: number; free: number | undefined }) {
  return (
    <p className={styles.picked}>
      {many > 0 ? (
        <Plural id="decide.picked" value={many} one="# person" other="# people" />
      ) : free === undefined ? null : (
        <Plural id="ranking.free" value={free} _0="All seats are held" one="# seat is free" other="# seats are free" />
      )}
    </p>
  );
}

function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (ids: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setPicked(next);
  };
  return { picked, setPicked, pick };
}

/** Decides, says how it came out, and reads the table anew. */
function useSelections(slug: string) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState('');
  const decide = useMutation({
    mutationFn: (body: ApplicationSelection) => dataOf(api.POST('/events/{slug}/selections', { params: { path: { slug } }, body })),
    onSuccess: ({ outcomes }) => {
      const done = outcomes.filter((one) => one.result === 'done').length;
      const all = outcomes.length;
      const full = outcomes.some((one) => one.result === 'full');
      setOutcome(
        full
          ? t({ id: 'decide.full', message: `Done for ${done} of ${all}: all seats are taken` })
          : t({ id: 'decide.done', message: `Done for ${done} of ${all}` }),
      );
    },
    onSettled: () => {
      for (const key of ['getRanking', 'listApplications', 'listRegistrations', 'getEvent', 'previewSelection'])
        void queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return { decide, outcome };
}

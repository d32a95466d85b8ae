import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { PersonHere } from '@/api/types.ts';
import { useSettled } from '@/ui/useSettled.ts';
import { NO_CHANGES, peopleNow } from './peopleTopic.ts';
import { peopleQuery } from './peopleQueries.ts';
import { PeopleListView } from './PeopleListView.tsx';
import { useCrowd } from './useCrowd.ts';

interface Props {
  sessionId: string;
  me: string | undefined;
  /** How many are in the room, as everywhere on the page. */
  here: number;
  onWrite: (person: PersonHere) => void;
  /** What else this person decides about being written to. */
  children?: ReactNode;
}

const HEAL_MS = 4000;
const WIDEST_MS = 30_000;
/** People of a room, for whose list one reading in a second is cheap. */
const READERS_A_SECOND = 100;

/** Who is in the room: read in pages, small rooms live, wide ones again after a while. */
export function PeopleList({ sessionId, me, here, onWrite, children }: Props) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const list = useInfiniteQuery(peopleQuery(sessionId, words));
  const crowd = useCrowd(sessionId);
  const anew = () => queries.invalidateQueries({ queryKey: [keyOf('listPeople')[0]] });
  useReadAnew(here, crowd.open, () => {
    crowd.amend((state) => ({ ...state, people: NO_CHANGES }));
    void anew();
  });
  const choice = useChoice(sessionId, anew);
  const pages = list.data?.pages;
  const first = pages?.[0];
  const reading = { people: pages?.flatMap(({ people }) => people) ?? [], words, more: list.hasNextPage };
  const people = peopleNow(reading, crowd.state.people);
  const listed = words === '' && !list.hasNextPage ? people.length : (first?.listed ?? 0);
  return (
    <PeopleListView
      people={first ? people : undefined}
      mine={first && choice.wished !== null ? { ...first.mine, shown: choice.wished } : first?.mine}
      me={me}
      words={typed}
      onWords={setTyped}
      unnamed={Math.max(0, here - listed)}
      error={list.error ? asApiError(list.error).message : undefined}
      onRetry={() => void list.refetch()}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
      busy={list.isFetchingNextPage}
      choiceError={choice.error ? asApiError(choice.error).message : undefined}
      onChoose={choice.choose}
      onWrite={onWrite}
    >
      {children}
    </PeopleListView>
  );
}

/** Whether one is named. What was chosen last shows at once, until the list says so itself. */
function useChoice(sessionId: string, anew: () => Promise<void>) {
  const [wished, setWished] = useState<boolean | null>(null);
  const underWay = useRef(0);
  const change = useMutation({
    // One after the other: whoever thinks again at once is heard as well, and the last word stands.
    scope: { id: 'named-or-not' },
    mutationFn: (shown: boolean) =>
      dataOf(api.PUT('/sessions/{sessionId}/people/me', { params: { path: { sessionId } }, body: { shown } })),
    onSettled: async () => {
      await anew();
      underWay.current -= 1;
      if (underWay.current === 0) setWished(null);
    },
  });
  const choose = (shown: boolean) => {
    underWay.current += 1;
    setWished(shown);
    change.mutate(shown);
  };
  return { wished, choose, error: change.error };
}

/** When the count says that the list is not the same any more, and after a lost connection; the wider, the later. */
function useReadAnew(here: number, open: boolean, read: () => void): void {
  const latest = useRef(read);
  latest.current = read;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!open || timer.current) return;
    const wait = Math.min(WIDEST_MS, HEAL_MS + (here / READERS_A_SECOND) * 1000 * Math.random());
    timer.current = setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, wait);
  }, [here, open]);
  useEffect(() => () => clearTimeout(timer.current), []);
}

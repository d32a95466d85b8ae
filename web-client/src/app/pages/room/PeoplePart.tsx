import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { Loading } from '@/ui/States.tsx';
import type { PeopleTab as Whole } from './PeopleTab.tsx';

const PeopleTab = lazy(() => import('./PeopleTab.tsx').then((m) => ({ default: m.PeopleTab })));

/** Who is here: read when it first comes to the front; from then on it stays, so that nothing is read twice. */
export function PeoplePart(props: ComponentProps<typeof Whole>) {
  const [visited, setVisited] = useState(props.shown);
  if (props.shown && !visited) setVisited(true);
  if (!visited) return null;
  return (
    <Suspense fallback={<Loading />}>
      <PeopleTab {...props} />
    </Suspense>
  );
}

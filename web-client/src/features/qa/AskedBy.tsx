import { Trans } from '@lingui/react/macro';
import type { Question } from '@/api/types.ts';

/** The name, or why there is none. */
export function AskedBy({ by, unnamed }: Pick<Question, 'by' | 'unnamed'>) {
  if (by) return <bdi>{by.name}</bdi>;
  return unnamed === 'room' ? <Trans id="qa.fromRoom">From the room</Trans> : <Trans id="qa.anonymous">Without a name</Trans>;
}

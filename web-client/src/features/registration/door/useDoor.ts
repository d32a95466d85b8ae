import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { doorQuery } from '@/api/registrationQueries.ts';
import type { DoorOutcome, DoorPerson } from '@/api/types.ts';
import { keptPasses } from './passes.ts';
import { useSending } from './useSending.ts';

/** A camera sees the same ticket many times a second. */
const SAME_MS = 4_000;

/** What the last ticket came to; `kept` while the server has not heard of it. */
export interface Seen {
  ticket: string;
  result: DoorOutcome['result'] | 'kept' | 'busy';
  name?: string | undefined;
  at?: string | undefined;
}

/** Lets people in, also while the connection is away. */
export function useDoor(slug: string) {
  const queries = useQueryClient();
  const { queryKey } = doorQuery(slug);
  const list = useQuery(doorQuery(slug));
  const [seen, setSeen] = useState<Seen | null>(null);
  const lately = useRef({ ticket: '', at: 0 });
  const cameAt = (ticket: string, at: string | undefined) =>
    queries.setQueryData(queryKey, (before) =>
      before ? { people: before.people.map((one) => (one.ticket === ticket ? withTime(one, at) : one)) } : before,
    );
  const { error, setError, waiting, keep } = useSending(slug, {
    arrived: (ticket, { result, name, at }) => {
      if (at) cameAt(ticket, at);
      setSeen((now) => (now?.ticket === ticket ? { ticket, result, name: name ?? now.name, at } : now));
    },
    away: () => setSeen((now) => (now?.result === 'busy' ? { ...now, result: 'kept' } : now)),
  });
  const show = (ticket: string) => {
    const now = Date.now();
    const again = lately.current.ticket === ticket && now - lately.current.at < SAME_MS;
    lately.current = { ticket, at: now };
    if (again) return;
    const person = list.data?.people.find((one) => one.ticket === ticket);
    if (person?.at) return setSeen({ ticket, result: 'already', name: person.name, at: person.at });
    if (keptPasses(slug).some((pass) => pass.ticket === ticket)) return setSeen({ ticket, result: 'kept', name: person?.name });
    setSeen({ ticket, result: 'busy', name: person?.name });
    keep(ticket);
  };
  const undo = (ticket: string) =>
    dataOf(api.DELETE('/events/{slug}/check-ins/{ticket}', { params: { path: { slug, ticket } } })).then(
      () => {
        cameAt(ticket, undefined);
        lately.current = { ticket: '', at: 0 };
        setSeen(null);
      },
      (failure: unknown) => setError(asApiError(failure)),
    );
  return { list, seen, waiting, error, show, undo };
}

function withTime({ ticket, name, mode }: DoorPerson, at: string | undefined): DoorPerson {
  return { ticket, name, ...(mode ? { mode } : {}), ...(at ? { at } : {}) };
}

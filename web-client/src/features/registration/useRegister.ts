import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { eventQuery, registrationsChanged } from '@/api/queries.ts';
import { ownZone } from '@/i18n/dates.ts';
import type { AttendanceMode, FormAnswer } from '@/api/types.ts';
import type { RegisterValues } from './WhoFields.tsx';

/** What is brought beside a name: absent parts are not asked for. */
export interface RegisterExtras {
  code?: string;
  form?: { version: string; answers: FormAnswer[] };
  queue?: boolean;
  mode?: AttendanceMode;
  sessions?: string[];
}

/** `registered`: the seat is theirs; `mail`: anonymous registering always ends in the mailbox. */
export type RegisterOutcome = 'registered' | 'mail';

export function useRegister(slug: string, locale: string) {
  const { notice } = useEnv();
  const queries = useQueryClient();
  const mutation = useMutation<RegisterOutcome, ApiError, (Partial<RegisterValues> & RegisterExtras) | null>({
    mutationFn: async (values) => {
      const { name, email, ...extras } = values ?? {};
      const body = name && email ? { ...extras, name, email, locale, zone: ownZone(), notice } : { ...extras, notice };
      const answer = await dataOf(api.POST('/events/{slug}/registrations', { params: { path: { slug } }, body })).catch(
        (error: unknown) => {
          throw asApiError(error);
        },
      );
      return 'look' in answer ? 'mail' : 'registered';
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: eventQuery(slug).queryKey });
      registrationsChanged(queries);
    },
  });
  return mutation;
}

import { useLingui } from '@lingui/react/macro';
import type { ApiKeyScope } from '@/api/types.ts';

export const SCOPES: readonly ApiKeyScope[] = ['read:events', 'read:registrations', 'write:programme'];

/** What a key opens, in words. */
export function useScopeWords(): Record<ApiKeyScope, string> {
  const { t } = useLingui();
  return {
    'read:events': t({ id: 'keys.readEvents', message: 'Read events and programmes, drafts too' }),
    'read:registrations': t({ id: 'keys.readRegistrations', message: 'Read who registered' }),
    'write:programme': t({ id: 'keys.writeProgramme', message: 'Change and release programmes' }),
  };
}

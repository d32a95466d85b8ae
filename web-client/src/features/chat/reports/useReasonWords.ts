import { useLingui } from '@lingui/react/macro';
import type { ReportReason } from '@/api/types.ts';

export const REASONS: readonly ReportReason[] = ['spam', 'unkind', 'private', 'unsafe', 'other'];

/** Why a message should not be there, in words. */
export function useReasonWords(): Record<ReportReason, string> {
  const { t } = useLingui();
  return {
    spam: t({ id: 'report.spam', message: 'Advertising or spam' }),
    unkind: t({ id: 'report.unkind', message: 'Unkind or insulting' }),
    private: t({ id: 'report.private', message: 'Tells something private' }),
    unsafe: t({ id: 'report.unsafe', message: 'Harmful or against the law' }),
    other: t({ id: 'report.other', message: 'Something else' }),
  };
}

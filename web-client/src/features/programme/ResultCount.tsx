import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { count } from '@/i18n/dates.ts';

interface Props {
  /** Whether anything narrows the programme. */
  narrowed: boolean;
  found: number;
  total: number;
}

/** How many sessions fit; said politely to those who do not see the list change. */
export function ResultCount({ narrowed, found, total }: Props) {
  const { i18n } = useLingui();
  const [some, all] = [count(found, i18n.locale), count(total, i18n.locale)];
  return (
    <span role="status">
      {narrowed ? (
        <Trans id="programme.found">
          {some} of {all} sessions
        </Trans>
      ) : (
        <Plural id="programme.total" value={total} one={`${all} session`} other={`${all} sessions`} />
      )}
    </span>
  );
}

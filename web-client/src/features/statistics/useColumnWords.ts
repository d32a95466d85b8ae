import { useLingui } from '@lingui/react/macro';
import type { StatisticsColumn } from '@/api/types.ts';

/** What the columns are called. */
export function useColumnWords(): (column: StatisticsColumn) => string {
  const { t } = useLingui();
  return (column) => {
    switch (column) {
      case 'registered':
        return t({ id: 'statistics.registered', message: 'Registered' });
      case 'applied':
        return t({ id: 'statistics.applied', message: 'Applied' });
      case 'accepted':
        return t({ id: 'statistics.accepted', message: 'Accepted' });
      case 'confirmed':
        return t({ id: 'statistics.confirmed', message: 'Confirmed' });
      case 'came':
        return t({ id: 'statistics.came', message: 'Came' });
    }
  };
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Ending } from '@/ui/Ending.tsx';

/** A mailed link that leads nowhere any more, and where to get another. */
export function UsedLink({ children, action }: { children: ReactNode; action: ReactNode }) {
  const { t } = useLingui();
  return (
    <Ending icon="clock" title={t({ id: 'link.expired', message: 'This link has been used or has expired' })} action={action}>
      {children}
    </Ending>
  );
}

import type { ReactNode } from 'react';
import type { IconName } from './Icon.tsx';
import { Page } from './Page.tsx';
import { Empty } from './States.tsx';

interface Props {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** A page that says one thing and has nothing left to do: a link that has ended, a yes that was heard. */
export function Ending({ icon, title, children, action }: Props) {
  return (
    <Page width="form">
      <h1 className="visually-hidden">{title}</h1>
      <Empty icon={icon} title={title} action={action}>
        {children}
      </Empty>
    </Page>
  );
}

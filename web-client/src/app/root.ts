import { createRootRoute } from '@tanstack/react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { stayOrLeave } from './ownHost.ts';
import { Shell } from './Shell.tsx';

export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
  beforeLoad: stayOrLeave,
});
export const under = () => root;

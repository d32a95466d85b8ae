import { lazyRouteComponent } from '@tanstack/react-router';
import { useEnv } from '@/api/env.ts';

const CataloguePage = lazyRouteComponent(() => import('./pages/CataloguePage.tsx'), 'CataloguePage');
const House = lazyRouteComponent(() => import('./pages/OrganisationPage.tsx'), 'HouseFront');

/** Everybody's events; at the host of an organisation, its own. */
export function FrontPage() {
  const { ownHost } = useEnv();
  return ownHost ? <House slug={ownHost.house} /> : <CataloguePage />;
}

/** As a lazy page: the router loads it before it is shown. */
FrontPage.preload = () => CataloguePage.preload?.();

import type { FullConfig } from '@playwright/test';
import { startPlenary } from './fixtures/plenary.mjs';

/** A server for each worker, so that no path meets what another left; a running one serves all where PLENARY_E2E_ORIGIN names it. */
export default async function globalSetup({ workers }: FullConfig): Promise<(() => Promise<void>) | undefined> {
  if (process.env['PLENARY_E2E_ORIGIN']) return undefined;
  const servers: Awaited<ReturnType<typeof startPlenary>>[] = [];
  for (let worker = 0; worker < workers; worker++) servers.push(await startPlenary());
  process.env['PLENARY_E2E_ORIGINS'] = servers.map(({ origin }) => origin).join(' ');
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}

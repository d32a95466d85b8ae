import { startPlenary } from './fixtures/plenary.mjs';

/** One server for all paths people walk; a running one is used where PLENARY_E2E_ORIGIN names it. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['PLENARY_E2E_ORIGIN']) return undefined;
  const plenary = await startPlenary();
  process.env['PLENARY_E2E_ORIGIN'] = plenary.origin;
  return plenary.stop;
}

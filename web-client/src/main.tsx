import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { fillFromBoot, readBoot } from './api/boot.ts';
import { makeQueryClient } from './api/queryClient.ts';
import { rememberSignedIn, renew, wasSignedIn } from './api/renewal.ts';
import { App } from './app/App.tsx';
import { standAt } from './app/ownHost.ts';
import { makeRouter } from './app/router.tsx';
import { speak } from './i18n/i18n.ts';
import { chosenLocale } from './i18n/choice.ts';
import { turnOnLights } from './styles/theme.ts';

async function start(): Promise<void> {
  turnOnLights();
  const boot = readBoot(document);
  const queries = makeQueryClient();
  standAt(boot.ownHost);
  const router = makeRouter();
  if (boot.me?.signedIn) rememberSignedIn(true);
  // The token of a sign-in may have run out while the page was away; the answers written into the page are then nobody's.
  const renewed = boot.me?.signedIn !== true && wasSignedIn() && (await renew());
  if (!renewed) fillFromBoot(boot, queries);
  await Promise.all([speak(chosenLocale(boot)), router.load()]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App boot={boot} queries={queries} router={router} />);
}

void start();

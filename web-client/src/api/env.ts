import { createContext, useContext } from 'react';
import type { Boot } from './boot.ts';

/** What the installation is like; set once before the first render. */
export const EnvContext = createContext<Boot | null>(null);

export function useEnv(): Boot {
  const env = useContext(EnvContext);
  if (!env) throw new Error('useEnv stands outside EnvContext');
  return env;
}

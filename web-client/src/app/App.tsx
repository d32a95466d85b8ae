import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import type { Boot } from '@/api/boot.ts';
import { EnvContext } from '@/api/env.ts';
import type { makeRouter } from './router.tsx';

interface Props {
  boot: Boot;
  queries: QueryClient;
  router: ReturnType<typeof makeRouter>;
}

export function App({ boot, queries, router }: Props) {
  return (
    <StrictMode>
      <EnvContext value={boot}>
        <I18nProvider i18n={i18n}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </I18nProvider>
      </EnvContext>
    </StrictMode>
  );
}

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { readBoot, type Boot } from '@/api/boot.ts';
import { EnvContext } from '@/api/env.ts';
import { makeQueryClient } from '@/api/queryClient.ts';
import { makeRouter } from '@/app/router.tsx';
import { speak, withHouseWords } from '@/i18n/i18n.ts';

/** What the server would answer, by method and path below /api/v1. */
export type Answers = Record<string, (body: unknown) => { status?: number; body?: unknown }>;

/** Stands in for the network; returns what was asked, in order. */
export function answerWith(answers: Answers): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(String(input), location.origin), init);
    const key = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
    asked.push(key);
    const text = await request.text();
    const { status = 200, body } = answers[key]?.(text ? JSON.parse(text) : undefined) ?? { status: 404, body: problem('not-found', 404) };
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
  };
  return asked;
}

export function problem(code: string, status: number, title = code) {
  return { type: `https://plenary.example/problems/${code}`, code, status, title, instance: 'req-7f3kq2v9' };
}

const boot = (given: Partial<Boot>): Boot => ({ ...readBoot(document), ...given });

/** The whole application at one address, in English. */
export async function renderApp(path: string, given: Partial<Boot> = {}) {
  await Promise.all([speak('en'), withHouseWords(() => Promise.resolve())()]);
  const queries = makeQueryClient();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  const router = makeRouter();
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  const { App } = await import('@/app/App.tsx');
  render(<App boot={boot(given)} queries={queries} router={router} />);
  await screen.findByRole('main');
  return { router, queries };
}

/** One view with literals, where words, links and the installation's facts work. */
export async function renderView(view: ReactElement, given: Partial<Boot> = {}) {
  await Promise.all([speak('en'), withHouseWords(() => Promise.resolve())()]);
  const root = createRootRoute({ component: () => view });
  const anywhere = createRoute({ getParentRoute: () => root, path: '$' });
  const router = createRouter({ routeTree: root.addChildren([anywhere]), history: createMemoryHistory({ initialEntries: ['/'] }) });
  await router.load();
  return render(
    <EnvContext value={boot(given)}>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={makeQueryClient()}>
          <RouterProvider router={router as unknown as ReturnType<typeof makeRouter>} />
        </QueryClientProvider>
      </I18nProvider>
    </EnvContext>,
  );
}

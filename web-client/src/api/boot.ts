import type { QueryClient } from '@tanstack/react-query';
import { keyOf, meQuery } from './queries.ts';
import type { Me, OperationId } from './types.ts';

/** What the server writes into the page as JSON, so that the first paint asks for nothing. */
export interface Boot {
  me: Me | null;
  locale: string;
  demo: boolean;
  developmentMail: boolean;
  meetings: boolean;
  /** Version of the privacy notice and of nothing else. */
  notice: string;
  page: { operation: OperationId; parameters: Record<string, string>; data: unknown } | null;
}

const NOTHING: Boot = { me: null, locale: '', demo: false, developmentMail: false, meetings: false, notice: '2026-1', page: null };

/** Reads the data block; without one (a development server) the page asks for itself. */
export function readBoot(document: Document): Boot {
  const block = document.getElementById('boot');
  if (!block?.textContent) return NOTHING;
  try {
    return { ...NOTHING, ...(JSON.parse(block.textContent) as Partial<Boot>) };
  } catch (error) {
    console.warn('boot: the data block is not JSON', error);
    return NOTHING;
  }
}

export function fillFromBoot(boot: Boot, queries: QueryClient): void {
  if (boot.me) queries.setQueryData(meQuery.queryKey, boot.me);
  if (boot.page) queries.setQueryData(keyOf(boot.page.operation, boot.page.parameters), boot.page.data);
}

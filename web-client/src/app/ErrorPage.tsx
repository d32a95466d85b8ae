import { useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '@/ui/Page.tsx';
import { Problem } from './Problem.tsx';

/** The last net: something broke while a page was drawn. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{t({ id: 'error.heading', message: 'This page could not be shown' })}</h1>
      <Problem error={error} onRetry={reset} />
    </Page>
  );
}

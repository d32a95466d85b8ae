import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@/ui/Button.tsx';
import { Empty } from '@/ui/States.tsx';
import { Page } from '@/ui/Page.tsx';
import { useTitle } from './useTitle.ts';

export function NotFoundPage() {
  const { t } = useLingui();
  const title = t({ id: 'notFound.title', message: 'There is nothing at this address' });
  useTitle(title);
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty
        icon="seat"
        title={title}
        action={
          <ButtonLink to="/" look="primary">
            <Trans id="notFound.home">See all events</Trans>
          </ButtonLink>
        }
      >
        <Trans id="notFound.text">
          The page may have moved, or it is open only to people who are invited. If you have a personal link, open it once more.
        </Trans>
      </Empty>
    </Page>
  );
}

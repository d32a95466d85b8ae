import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '@/ui/Page.tsx';
import { Empty } from '@/ui/States.tsx';

/** The page of a mailed link without what stands behind its #. */
export function OpenAgain() {
  const { t } = useLingui();
  const title = t({ id: 'openAgain.title', message: 'Open the link in your mail again' });
  return (
    <Page width="form">
      <h1 className="visually-hidden">{title}</h1>
      <Empty icon="mail" title={title}>
        <Trans id="openAgain.text">This address alone opens nothing. What opens it stands in the link that was sent to you.</Trans>
      </Empty>
    </Page>
  );
}

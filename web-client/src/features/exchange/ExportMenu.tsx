import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { ReleasedFiles } from './ReleasedFiles.tsx';
import styles from './Exchange.module.css';

/** The programme as files for everybody, out of the way until it is asked for. */
export function ExportMenu({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <Disclosure
      align="start"
      label={t({ id: 'export.menu', message: 'Export the programme' })}
      button={
        <>
          <Icon name="download" />
          <span>
            <Trans id="export.button">Export</Trans>
          </span>
        </>
      }
    >
      {() => (
        <div className={styles.menu}>
          <ReleasedFiles slug={slug} />
        </div>
      )}
    </Disclosure>
  );
}

import { Trans } from '@lingui/react/macro';
import { ButtonAnchor } from '@/ui/Button.tsx';
import { ReleasedFiles } from './ReleasedFiles.tsx';
import styles from './Exchange.module.css';

/** The programme as files: what is public, and the draft. */
export function ExportList({ slug }: { slug: string }) {
  return (
    <div className={styles.exports}>
      <h2>
        <Trans id="export.title">Take the programme out</Trans>
      </h2>
      <h3>
        <Trans id="export.released">What is released</Trans>
      </h3>
      <ReleasedFiles slug={slug} />
      <p className={styles.hint}>
        <Trans id="export.released.text">Other systems may read these addresses again and again; they always hold the last release.</Trans>
      </p>
      <h3>
        <Trans id="export.draft">The draft</Trans>
      </h3>
      <ul className={styles.files}>
        {(['csv', 'xml', 'json'] as const).map((kind) => (
          <li key={kind}>
            <ButtonAnchor size="s" icon="download" href={`/api/v1/events/${slug}/draft/export?format=${kind}`} download>
              {kind.toUpperCase()}
            </ButtonAnchor>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        <Trans id="export.draft.text">
          Change the table in a spreadsheet and bring it back in: it updates the draft and doubles nothing.
        </Trans>
      </p>
    </div>
  );
}

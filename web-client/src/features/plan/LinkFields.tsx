import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import styles from './SessionForm.module.css';

interface Link {
  title: string;
  url: string;
}

/** What to read beside a session. */
export function LinkFields({ links, onChange }: { links: readonly Link[]; onChange: (links: Link[]) => void }) {
  const { t } = useLingui();
  const put = (at: number, what: Partial<Link>) => onChange(links.map((link, n) => (n === at ? { ...link, ...what } : link)));
  return (
    <>
      {links.map((link, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place until it is saved
        <div key={at} className={styles.link}>
          <TextField
            label={t({ id: 'plan.link.title', message: 'What it is' })}
            maxLength={300}
            dir="auto"
            value={link.title}
            onChange={(event) => put(at, { title: event.target.value })}
          />
          <TextField
            label={t({ id: 'plan.link.url', message: 'Address' })}
            type="url"
            pattern="https?://.*"
            maxLength={2000}
            dir="ltr"
            value={link.url}
            onChange={(event) => put(at, { url: event.target.value })}
          />
          <Button size="s" look="quiet" icon="close" onClick={() => onChange(links.toSpliced(at, 1))}>
            <Trans id="plan.link.remove">Take this link out</Trans>
          </Button>
        </div>
      ))}
      {links.length < 50 ? (
        <div>
          <Button size="s" icon="plus" onClick={() => onChange([...links, { title: '', url: '' }])}>
            <Trans id="plan.link.add">Add a link</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}

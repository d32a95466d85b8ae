import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { takeOut } from '@/ui/keepFocus.ts';
import styles from './Speakers.module.css';

interface Link {
  title: string;
  url: string;
}

const MOST = 6;

/** Pages of the speaker's own. */
export function LinkRows({
  links,
  error,
  onChange,
}: {
  links: readonly Link[];
  error: string | undefined;
  onChange: (links: Link[]) => void;
}) {
  const { t } = useLingui();
  const change = (at: number, part: Partial<Link>) => onChange(links.map((link, n) => (n === at ? { ...link, ...part } : link)));
  return (
    <fieldset className={styles.links} data-lines>
      <legend className={styles.name}>
        <Trans id="profile.links">Links</Trans>
      </legend>
      {links.map((link, n) => {
        const number = n + 1;
        return (
          // Rows have no name of their own; they keep their place while they are typed in.
          <div key={n} className={styles.link}>
            <TextField
              label={t({ id: 'profile.linkTitle', message: `Words of link ${number}` })}
              maxLength={300}
              dir="auto"
              value={link.title}
              onChange={(event) => change(n, { title: event.target.value })}
            />
            <TextField
              label={t({ id: 'profile.linkUrl', message: `Address of link ${number}` })}
              maxLength={2000}
              inputMode="url"
              dir="ltr"
              value={link.url}
              error={error}
              onChange={(event) => change(n, { url: event.target.value })}
            />
            <Button
              look="quiet"
              icon="trash"
              aria-label={t({ id: 'profile.linkRemove', message: `Remove link ${number}` })}
              data-takes-out
              onClick={(event) => takeOut(event.currentTarget, () => onChange(links.filter((_, other) => other !== n)))}
            >
              <Trans id="profile.linkRemoveShort">Remove</Trans>
            </Button>
          </div>
        );
      })}
      {links.length < MOST ? (
        <div>
          <Button look="quiet" icon="plus" data-after-lines onClick={() => onChange([...links, { title: '', url: '' }])}>
            <Trans id="profile.linkAdd">Add a link</Trans>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import { PICTURES } from '@/ui/asPicture.ts';
import { Button } from '@/ui/Button.tsx';
import { Logo } from '@/ui/Logo.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Brand.module.css';

interface Props {
  logo: string | undefined;
  busy: boolean;
  error: ApiError | null;
  onChoose: (file: File) => void;
  onRemove: () => void;
}

/** The logo: choose, see, replace, take away. */
export function LogoForm({ logo, busy, error, onChoose, onRemove }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.part} aria-labelledby="logo">
      <h2 id="logo" className={styles.title}>
        <Trans id="brand.logo">Logo</Trans>
      </h2>
      <Logo src={logo} large />
      <p className={styles.quiet}>
        <Trans id="brand.logoText">
          PNG, JPEG, WebP or AVIF, at most 2 MB. Large ones are drawn smaller; in the dark it stands on a light plate.
        </Trans>
      </p>
      {error ? (
        <Notice tone="error" title={error.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
          {error.code === 'file-kind' || error.code === 'media-type' ? (
            <Trans id="brand.kinds">Save the drawing as PNG first; an SVG is a program, and is not taken.</Trans>
          ) : (
            error.detail
          )}
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          className={styles.file}
          accept={PICTURES}
          aria-label={t({ id: 'brand.file', message: 'File of the logo' })}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onChoose(file);
            event.target.value = '';
          }}
        />
        <Button icon="up" busy={busy} onClick={() => input.current?.click()}>
          {logo ? <Trans id="brand.replace">Replace the logo</Trans> : <Trans id="brand.add">Choose a logo</Trans>}
        </Button>
        {logo ? (
          <Button look="quiet" icon="trash" busy={busy} onClick={onRemove}>
            <Trans id="brand.remove">Take it away</Trans>
          </Button>
        ) : null}
      </div>
    </section>
  );
}

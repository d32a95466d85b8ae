import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import { partnerLogoAddress } from '@/api/portraits.ts';
import { PICTURES } from '@/ui/asPicture.ts';
import { Button } from '@/ui/Button.tsx';
import { Logo } from '@/ui/Logo.tsx';
import styles from './Editor.module.css';

interface Props {
  name: string;
  logo: string;
  busy: boolean;
  error: ApiError | string | undefined;
  onChoose: (file: File) => void;
  onRemove: () => void;
}

/** The logo of one partner: choose, see, replace, take away. It counts once the settings are saved. */
export function PartnerLogo({ name, logo, busy, error, onChoose, onRemove }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.partnerLogo}>
      <Logo src={logo ? partnerLogoAddress(logo) : undefined} />
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        className={styles.file}
        accept={PICTURES}
        aria-label={t({ id: 'settings.partnerFile', message: `Picture for the logo of ${name}` })}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onChoose(file);
          event.target.value = '';
        }}
      />
      <Button
        size="s"
        icon="up"
        busy={busy}
        aria-label={
          logo
            ? t({ id: 'settings.partnerLogoReplaceFor', message: `Replace the logo: ${name}` })
            : t({ id: 'settings.partnerLogoAddFor', message: `Choose a logo: ${name}` })
        }
        onClick={() => input.current?.click()}
      >
        {logo ? <Trans id="brand.replace">Replace the logo</Trans> : <Trans id="brand.add">Choose a logo</Trans>}
      </Button>
      {logo ? (
        <Button
          size="s"
          look="quiet"
          icon="trash"
          aria-label={t({ id: 'settings.partnerLogoRemoveFor', message: `Take the logo away: ${name}` })}
          onClick={onRemove}
        >
          <Trans id="settings.partnerLogoRemove">Take the logo away</Trans>
        </Button>
      ) : null}
      {error ? (
        <p role="alert" className={styles.partnerError}>
          <Refused error={error} />
        </p>
      ) : null}
    </div>
  );
}

function Refused({ error }: { error: ApiError | string }) {
  if (typeof error === 'string') return error;
  if (error.code === 'too-large') return <Trans id="settings.logoTooLarge">A logo has at most 2 MB.</Trans>;
  if (error.code === 'file-kind' || error.code === 'media-type') {
    return <Trans id="brand.kinds">Save the drawing as PNG first; an SVG is a program, and is not taken.</Trans>;
  }
  if (error.code === 'offline') return <Trans id="error.offline">The server cannot be reached</Trans>;
  return error.detail || error.message;
}

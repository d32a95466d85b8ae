import { Trans, useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { brandRamp, type Look } from '@/styles/brandRamp.ts';
import { Button } from '@/ui/Button.tsx';
import { Hemicycle } from '@/ui/Hemicycle.tsx';
import { Logo } from '@/ui/Logo.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './Brand.module.css';

interface Props {
  look: Look;
  name: string;
  logo: string | undefined;
}

/** The same small page by day and in the hall; to be looked at, not pressed. */
export function BrandPreview({ look, name, logo }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.previews}>
      <Light light="light" title={t({ id: 'brand.day', message: 'By day' })} look={look} name={name} logo={logo} />
      <Light light="dark" title={t({ id: 'brand.hall', message: 'In the hall' })} look={look} name={name} logo={logo} />
    </div>
  );
}

function Light({ light, title, look, name, logo }: Props & { light: 'light' | 'dark'; title: string }) {
  const ramp = Object.fromEntries(brandRamp(look).map((colour, step) => [`--brand-${step}`, colour]));
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <div className={styles.light} data-preview={light} style={ramp as CSSProperties} inert>
        <p className={styles.by}>
          <Logo src={logo} />
          <bdi>{name}</bdi>
        </p>
        <p className={styles.event}>
          <Trans id="brand.sample">The library after hours</Trans>
        </p>
        <p>
          <Pill tone="brand">
            <Trans id="nextUp.starred">Starred</Trans>
          </Pill>
        </p>
        <div className={styles.seats}>
          <Hemicycle share={0.7} seats={33} rows={3} />
        </div>
        <div className={styles.buttons}>
          <Button look="primary">
            <Trans id="register.submit">Register</Trans>
          </Button>
          <Button look="quiet">
            <Trans id="action.calendar">Add to calendar</Trans>
          </Button>
        </div>
      </div>
    </figure>
  );
}

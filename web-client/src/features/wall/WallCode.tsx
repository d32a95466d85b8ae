import { Trans, useLingui } from '@lingui/react/macro';
import { QrCode } from '@/ui/QrCode.tsx';
import styles from './WallCode.module.css';

/** The code for asking, with its address in letters for whoever types. `whole` fills the screen. */
export function WallCode({ code, whole = false }: { code: string; whole?: boolean }) {
  const { t } = useLingui();
  const address = `${location.origin}/q/${code}`;
  return (
    <section className={whole ? `${styles.code} ${styles.whole}` : styles.code}>
      <div className={styles.qr}>
        <QrCode value={address} label={t({ id: 'qa.code.label', message: 'Code that leads to the page for asking' })} />
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Trans id="wall.ask">Ask a question</Trans>
        </h2>
        <p className={styles.how}>
          <Trans id="wall.askHow">Point your phone at the code. You need no account.</Trans>
        </p>
        <p className={styles.address} dir="ltr">
          {address.replace(/^https?:\/\//, '')}
        </p>
      </div>
    </section>
  );
}

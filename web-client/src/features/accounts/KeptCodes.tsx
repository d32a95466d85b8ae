import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonAnchor } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Factor.module.css';

interface Props {
  codes: readonly string[];
  onDone: () => void;
}

/** Shown once: the way in when the phone is gone. */
export function KeptCodes({ codes, onDone }: Props) {
  const { t } = useLingui();
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(codes.join('\r\n'))}`;
  return (
    <div className={styles.stack}>
      <h1>
        <Trans id="factor.keep">Keep these recovery codes</Trans>
      </h1>
      <Notice tone="waiting">
        <Trans id="factor.keepText">Each opens your account once, should app or passkey be lost. They are shown only now.</Trans>
      </Notice>
      <ul className={styles.codes} aria-label={t({ id: 'factor.codes', message: 'Recovery codes' })}>
        {codes.map((code) => (
          <li key={code}>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ul>
      <ButtonAnchor href={file} download="plenary-recovery-codes.txt" icon="download">
        <Trans id="factor.download">Download</Trans>
      </ButtonAnchor>
      <Button look="primary" size="l" wide onClick={onDone}>
        <Trans id="factor.kept">I have kept them</Trans>
      </Button>
    </div>
  );
}

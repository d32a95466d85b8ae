import { Trans, useLingui } from '@lingui/react/macro';
import { Copyable } from '@/ui/Copyable.tsx';
import { QrCode } from '@/ui/QrCode.tsx';
import { CodeForm } from './CodeForm.tsx';
import styles from './Factor.module.css';

interface Props {
  email: string;
  secret: string;
  busy: boolean;
  error?: string | undefined;
  onCode: (code: string) => void;
}

/** What an authenticator app reads, and its first code back. */
export function AppSetUp({ email, secret, busy, error, onCode }: Props) {
  const { t } = useLingui();
  const address = `otpauth://totp/Plenary:${encodeURIComponent(email)}?secret=${secret}&issuer=Plenary`;
  return (
    <div className={styles.stack}>
      <p>
        <Trans id="factor.scan">Open an authenticator app on your phone, add an account, and scan this.</Trans>
      </p>
      <div className={styles.qr}>
        <QrCode value={address} label={t({ id: 'factor.qr', message: 'QR code for the app' })} />
      </div>
      <Copyable label={t({ id: 'factor.secret', message: 'Or type this key' })} value={secret} />
      <CodeForm
        hint={t({ id: 'factor.firstHint', message: 'The six digits that the app shows now' })}
        button={<Trans id="factor.confirm">Confirm</Trans>}
        busy={busy}
        error={error}
        onCode={onCode}
      />
    </div>
  );
}

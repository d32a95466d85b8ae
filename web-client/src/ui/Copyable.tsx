import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Copyable.module.css';

/** A text to be taken elsewhere, with a button that copies it. Where a browser forbids that, it is selected at least. */
export function Copyable({ label, value }: { label: string; value: string }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  const text = useRef<HTMLElement>(null);
  const select = () => {
    if (text.current) getSelection()?.selectAllChildren(text.current);
  };
  const copy = () => void navigator.clipboard.writeText(value).then(() => setCopied(true), select);
  return (
    <div className={styles.copyable}>
      <p className={styles.label}>{label}</p>
      <code ref={text} className={styles.value} dir="ltr">
        {value}
      </code>
      <Button size="s" icon={copied ? 'check' : 'copy'} onClick={copy}>
        {copied ? t({ id: 'key.copied', message: 'Copied' }) : t({ id: 'key.copy', message: 'Copy' })}
        <span className="visually-hidden"> {label}</span>
      </Button>
    </div>
  );
}

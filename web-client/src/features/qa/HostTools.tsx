import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Questions } from '@/api/types.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './QaPanel.module.css';

type Settings = Questions['settings'];

interface Props {
  settings: Settings;
  onSet: (settings: Settings) => void;
  /** More buttons, such as the code on the wall. */
  tools?: ReactNode;
}

export function HostTools({ settings, onSet, tools }: Props) {
  const { t } = useLingui();
  const checks: [keyof Settings, string][] = [
    ['asking', t({ id: 'qa.set.asking', message: 'Questions are taken' })],
    ['moderated', t({ id: 'qa.set.moderated', message: 'I see questions before the others do' })],
    ['anonymous', t({ id: 'qa.set.anonymous', message: 'Names may be left out' })],
    ['late', t({ id: 'qa.set.late', message: 'Also after the end' })],
  ];
  return (
    <div className={styles.tools}>
      {tools}
      <Disclosure
        label={t({ id: 'qa.set', message: 'How questions are asked' })}
        button={
          <>
            <Icon name="settings" />
            <Trans id="qa.set.button">Settings</Trans>
          </>
        }
      >
        {() => (
          <div className={styles.settings}>
            {checks.map(([key, label]) => (
              <CheckField
                key={key}
                label={label}
                checked={settings[key]}
                onChange={(event) => onSet({ ...settings, [key]: event.target.checked })}
              />
            ))}
          </div>
        )}
      </Disclosure>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { chooseLocale } from '@/i18n/choice.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Disclosure, DisclosureItem } from '@/ui/Disclosure.tsx';
import styles from './menus.module.css';

export function LanguageMenu() {
  const { t, i18n } = useLingui();
  const queries = useQueryClient();
  const language = LOCALES[i18n.locale as keyof typeof LOCALES] ?? i18n.locale;
  return (
    <Disclosure
      label={t({ id: 'shell.language', message: `Language: ${language}` })}
      button={<span className={styles.code}>{i18n.locale.slice(0, 2)}</span>}
    >
      {(close) =>
        Object.entries(LOCALES).map(([locale, name]) => (
          <DisclosureItem
            key={locale}
            chosen={locale === i18n.locale}
            onChoose={() => {
              close();
              // What the server put into words comes anew.
              void chooseLocale(locale).then(() => queries.invalidateQueries());
            }}
          >
            <span lang={locale}>{name}</span>
          </DisclosureItem>
        ))
      }
    </Disclosure>
  );
}

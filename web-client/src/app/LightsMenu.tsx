import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { chooseContrast, chooseTheme, currentLights, watchLights, type Theme } from '@/styles/theme.ts';
import { Disclosure, DisclosureItem } from '@/ui/Disclosure.tsx';
import { Icon, type IconName } from '@/ui/Icon.tsx';

const ICONS: Record<Theme, IconName> = { auto: 'contrast', light: 'sun', dark: 'moon' };

export function LightsMenu() {
  const { t } = useLingui();
  const { theme, contrast } = useSyncExternalStore(watchLights, currentLights);
  const names: Record<Theme, string> = {
    auto: t({ id: 'lights.auto', message: 'As the system' }),
    light: t({ id: 'lights.light', message: 'Light' }),
    dark: t({ id: 'lights.dark', message: 'Dark' }),
  };
  const current = names[theme];
  return (
    <Disclosure label={t({ id: 'lights.label', message: `Light and contrast: ${current}` })} button={<Icon name={ICONS[theme]} />}>
      {() => (
        <>
          {(['auto', 'light', 'dark'] as const).map((one) => (
            <DisclosureItem key={one} chosen={theme === one} onChoose={() => chooseTheme(one)}>
              <Icon name={ICONS[one]} />
              {names[one]}
            </DisclosureItem>
          ))}
          <DisclosureItem chosen={contrast === 'more'} onChoose={() => chooseContrast(contrast === 'more' ? 'normal' : 'more')}>
            <Icon name="contrast" />
            <Trans id="lights.contrast">High contrast</Trans>
          </DisclosureItem>
        </>
      )}
    </Disclosure>
  );
}

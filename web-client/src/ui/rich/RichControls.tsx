import '@mantine/core/styles/default-css-variables.css';
import { MantineProvider, createTheme } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { useSyncExternalStore, type ReactNode } from 'react';
import { currentScheme, watchLights } from '@/styles/theme.ts';

const theme = createTheme({ fontFamily: 'inherit', defaultRadius: 'md', respectReducedMotion: true });

/** The nonce of this page's content security policy; style sheets made at run time must carry it. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

setNonce(styleNonce());

/**
 * Surrounds controls that a plain page does not need. The light stays ours: Mantine follows it and sets nothing on the
 * document.
 */
export function RichControls({ children }: { children: ReactNode }) {
  const scheme = useSyncExternalStore(watchLights, currentScheme);
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} getStyleNonce={styleNonce} getRootElement={() => undefined}>
      {children}
    </MantineProvider>
  );
}

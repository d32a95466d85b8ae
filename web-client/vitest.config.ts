import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      environment: 'happy-dom',
      setupFiles: ['src/testing/setup.ts'],
      include: ['src/**/*.test.{ts,tsx}'],
      css: false,
      restoreMocks: true,
      unstubGlobals: true,
      // A document and the modules are made once for each worker, not for each file: a quarter of the time. setup.ts tidies up.
      isolate: false,
      testTimeout: 20_000,
    },
  }),
);

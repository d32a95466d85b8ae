import { defineConfig } from 'vite';

/** The script for other people's sites: one classic file that needs nothing and leaves nothing behind but two elements. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/embed',
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    lib: { entry: 'src/embed/plenary.ts', formats: ['iife'], name: 'plenaryEmbed', fileName: () => 'plenary.js' },
  },
});

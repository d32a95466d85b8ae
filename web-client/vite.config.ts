import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { linguiMacro } from './build/linguiMacro.ts';
import { wordsInParts } from './build/wordsInParts.ts';

const server = process.env['PLENARY_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [linguiMacro(), lingui(), wordsInParts(), react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2023',
    manifest: true,
    // Inlined assets would need data: in more directives of the content security policy than images.
    assetsInlineLimit: 0,
    // The player's library is large and loaded only where it plays; size-limit watches what a first visit loads.
    chunkSizeWarningLimit: 800,
  },
  server: {
    proxy: {
      '/api': { target: server, changeOrigin: true },
      '/live': { target: server, ws: true, changeOrigin: true },
    },
  },
});

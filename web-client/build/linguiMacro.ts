import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/**
 * Turns the Lingui macros into plain calls. The React plugin for Vite no longer carries Babel, so only files that name
 * Lingui pass through it; syntax is kept as it is and compiled by Vite afterwards.
 */
export function linguiMacro(): Plugin {
  return {
    name: 'plenary-lingui-macro',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!/\.tsx?$/.test(file) || file.includes('node_modules') || !code.includes('@lingui/')) return null;
      const result = await transformAsync(code, {
        filename: file,
        configFile: false,
        babelrc: false,
        sourceMaps: true,
        plugins: [
          '@babel/plugin-syntax-jsx',
          ['@babel/plugin-syntax-typescript', { isTSX: file.endsWith('.tsx') }],
          '@lingui/babel-plugin-lingui-macro',
        ],
      });
      return result?.code ? { code: result.code, map: result.map ?? null } : null;
    },
  };
}

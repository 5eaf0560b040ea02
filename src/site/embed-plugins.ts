import type { Plugin } from 'vite';

/**
 * The build of `<plan-atlas>` as an element: one module with a fixed name, and what it fetches beside it, all found from the
 * module's own address. Nothing is preloaded: that would write into the head of somebody else's page.
 */
export function embedBuild(): Plugin {
  return {
    name: 'embed-build',
    config: () => ({
      build: {
        outDir: 'dist-embed',
        modulePreload: false,
        rolldownOptions: {
          input: 'src/embed.ts',
          output: { entryFileNames: 'plan-atlas.js' },
        },
      },
    }),
  };
}

/**
 * `rem` counts from the letters of the page around an embedded atlas, which are no business of ours: in its build every size
 * counts from `--atlas-rem`, which `app/host/embedded-box.css` sets.
 */
export function ownRem(): Plugin {
  return {
    name: 'own-rem',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.(?:ts|css)(?:\?|$)/.test(id) || !/\drem\b/.test(code)) return null;
      return { code: code.replace(/(?<![\w.])(\d*\.?\d+)rem\b/g, 'calc($1 * var(--atlas-rem))'), map: null };
    },
  };
}

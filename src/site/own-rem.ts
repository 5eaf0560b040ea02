import type { Plugin } from 'vite';

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

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

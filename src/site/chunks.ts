import type { Plugin } from 'vite';
import { languages } from '../state/app-state.ts';

/** How the bundle is cut: the words of all features in one language are one file, and a panel's file has its feature's name. */
export function chunks(): Plugin {
  return {
    name: 'chunks',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            chunkFileNames: ({ facadeModuleId }) => {
              const [, feature] = /features\/(\w+)\/panel\.ts$/.exec(facadeModuleId ?? '') ?? [];
              return `assets/${feature ? `${feature}-panel` : '[name]'}-[hash].js`;
            },
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: languages.map((lang) => ({
                name: lang,
                test: new RegExp(`/(i18n|features/\\w+)/${lang}\\.ts$`),
              })),
            },
          },
        },
      },
    }),
  };
}

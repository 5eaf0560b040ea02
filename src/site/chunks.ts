import type { Plugin } from 'vite';
import { languages } from '../state/app-state.ts';

/**
 * How the bundle is cut: the messages of all features in one language are one file, so is the card, which every first view
 * has, with all that it is made of, and a panel's file has its feature's name.
 */
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
              groups: [
                ...languages.map((lang) => ({
                  name: lang,
                  test: new RegExp(`/(i18n|features/\\w+)/${lang}\\.ts$`),
                })),
                {
                  name: (id: string, graph: Graph) =>
                    isPartOf(card, id, graph) && !isPartOf(apart, id, graph) ? 'card' : null,
                  test: /\/src\//,
                },
              ],
            },
          },
        },
      },
    }),
  };
}

const card = /\/features\/cards\/panel\.ts$/;
/** The start is there before the card, and an error is reported whether the card could be had or not. */
const apart = /\/(src\/(main|embed)|error-report)\.ts$/;

type Graph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

/** Whether `root` imports a module, itself or by others; what is fetched when it is needed does not count. */
function isPartOf(root: RegExp, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (root.test(id)) return true;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !seen.has(importer) && isPartOf(root, importer, graph, seen));
}

import type { Plugin } from 'vite';

/** The data as the site serves them have no spaces and line ends: a person reads them in `geo/`. */
export function compactData(): Plugin {
  return {
    name: 'compact-data',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.json')) file.source = compactJson(file.source);
      }
    },
  };
}

export function compactJson(source: string | Uint8Array): string {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return JSON.stringify(JSON.parse(text));
}

import type { PluginOption } from 'vite';

/** What the build adds to the bundle, by the mode that Vite was called with. */
export function sitePlugins(_mode: string): PluginOption[] {
  return [];
}

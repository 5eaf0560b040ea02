import type { PluginOption } from 'vite';
import { folderPlugin } from './folder-plugin';
import { offlinePlugin } from './offline-plugin';

/** What the build adds to the bundle, by the mode that Vite was called with. */
export function sitePlugins(mode: string): PluginOption[] {
  if (mode === 'folder') return [folderPlugin()];
  if (mode === 'production') return [offlinePlugin()];
  return [];
}

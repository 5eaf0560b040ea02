import type { PluginOption } from 'vite';
import { chunks } from './chunks.ts';
import { compactData } from './compact-data.ts';
import { embedBuild, ownRem } from './embed-plugins.ts';
import { folderPlugin } from './folder-plugin.ts';
import { mapStyles } from './map-styles.ts';
import { offlinePlugin } from './offline-plugin.ts';
import { sitePages } from './pages/site-pages.ts';

/** What the build adds to the bundle, by the mode that Vite was called with. */
export function sitePlugins(mode: string): PluginOption[] {
  if (mode === 'folder') return [mapStyles(), folderPlugin()];
  if (mode === 'embed') return [chunks(), mapStyles(), compactData(), embedBuild(), ownRem()];
  if (mode === 'production') return [chunks(), mapStyles(), compactData(), sitePages(), offlinePlugin()];
  return [];
}

import type { PluginOption } from 'vite';
import { embedBuild } from './embed-build';
import { ownRem } from './own-rem';

/** What the build adds to the bundle, by the mode that Vite was called with. */
export function sitePlugins(mode: string): PluginOption[] {
  return mode === 'embed' ? [embedBuild(), ownRem()] : [];
}

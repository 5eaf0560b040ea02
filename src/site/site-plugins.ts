import type { PluginOption } from 'vite';
import { sitePages } from './pages/site-pages';

/** What the build adds to the bundle, by the mode that Vite was called with. */
export function sitePlugins(mode: string): PluginOption[] {
  return mode === 'production' ? [sitePages()] : [];
}

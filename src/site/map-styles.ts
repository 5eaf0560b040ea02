import type { Plugin } from 'vite';

/** Of MapLibre's rules, all but those that hold a picture: they are 60 KB of icons for buttons that this map does not have. */
export function mapStyles(): Plugin {
  return {
    name: 'map-styles',
    enforce: 'pre',
    transform: (code, id) =>
      /\/maplibre-gl\.css(?:\?|$)/.test(id) ? { code: withoutPictures(code), map: null } : null,
  };
}

export function withoutPictures(css: string): string {
  return css.replace(/[^{}]*\{[^{}]*url\("data:[^{}]*\}/g, '');
}

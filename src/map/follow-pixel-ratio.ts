import type { Map as MapLibreMap } from 'maplibre-gl';

/** Keeps a map sharp where its window moves to a screen of other density. Returns what ends it. */
export function followPixelRatio(map: MapLibreMap): () => void {
  let media: MediaQueryList;
  const watch = () => {
    media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    media.addEventListener('change', change, { once: true });
  };
  const change = () => {
    map.setPixelRatio(devicePixelRatio);
    watch();
  };
  watch();
  return () => media.removeEventListener('change', change);
}

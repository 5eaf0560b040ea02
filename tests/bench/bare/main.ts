import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import counties from '../../../geo/counties.geojson?url';

setWorkerUrl(workerUrl);

const map = new MapLibreMap({
  container: 'map',
  bounds: [119.2, 28.5, 120.8, 29.7],
  style: {
    version: 8,
    sources: { counties: { type: 'geojson', data: new URL(counties, location.href).href } },
    layers: [
      { id: 'fill', type: 'fill', source: 'counties', paint: { 'fill-color': '#e8e0c8' } },
      { id: 'line', type: 'line', source: 'counties', paint: { 'line-color': '#8a7f66' } },
      {
        id: 'name',
        type: 'symbol',
        source: 'counties',
        layout: { 'text-field': ['get', 'name_zh'], 'text-font': ['sans-serif'] },
      },
    ],
  },
});

map.once('idle', () => performance.mark('first-idle'));

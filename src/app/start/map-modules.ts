import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import '../../map/plan-map';
import { scriptUrl } from '../files/script-url';

// Every element of a layer, so that a new one need not be named here.
import.meta.glob('../../map/layers/*/*-layer.ts', { eager: true });

/** The map and its layers: heavy, so loaded only where there is WebGL to draw with. */
setWorkerUrl(scriptUrl(workerUrl));

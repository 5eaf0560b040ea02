import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import '../../map/plan-map';
import '../../layers/area-layer';
import '../../layers/base-layer';
import '../../layers/belt-layer';
import '../../layers/city-layer';
import '../../layers/column-layer';
import '../../layers/corridor-layer';
import '../../layers/label-layer';
import '../../layers/measure-layer';
import '../../layers/place-layer';
import '../../layers/platform-layer';
import '../../layers/selection-layer';
import '../../layers/transport-layer';
import '../../layers/water-layer';
import { scriptUrl } from '../files/script-url';

/** The map and its layers: heavy, so loaded only where there is WebGL to draw with. */
setWorkerUrl(scriptUrl(workerUrl));

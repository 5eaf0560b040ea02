import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import '../../map/plan-map';
import '../../map/layers/area-layer';
import '../../map/layers/base-layer';
import '../../map/layers/belt-layer';
import '../../map/layers/city-layer';
import '../../map/layers/column-layer';
import '../../map/layers/corridor-layer';
import '../../map/layers/label-layer';
import '../../map/layers/measure-layer';
import '../../map/layers/place-layer';
import '../../map/layers/platform-layer';
import '../../map/layers/selection-layer';
import '../../map/layers/transport-layer';
import '../../map/layers/water-layer';
import { scriptUrl } from '../files/script-url';

/** The map and its layers: heavy, so loaded only where there is WebGL to draw with. */
setWorkerUrl(scriptUrl(workerUrl));

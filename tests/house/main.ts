import { cssValues } from './css-values';
import { circles, fileGraph, folderCircles, folderGraph, mutualPairs, reachableFrom } from './graph';
import { readSourceFiles } from './source-files';

const files = readSourceFiles();
const imports = fileGraph(files);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const lines = sum(files.map(({ text }) => text.split('\n').length - 1));
const behind = [...imports.keys()].map((path) => reachableFrom(imports, path).size).sort((a, b) => a - b);
const quantile = (share: number) => behind[Math.floor(share * (behind.length - 1))] ?? 0;
const pairs = mutualPairs(folderGraph(imports));
const circlesOfFolders = folderCircles(files);
const circlesOfFiles = circles(imports);
const { spaces, typeSizes, radii, breakpoints } = cssValues(files.flatMap(({ styles }) => styles));

console.table({
  'files in src': files.length,
  'lines in src': lines,
  'lines that are imports, %': Number(
    ((100 * sum(files.map((file) => file.importLines))) / lines).toFixed(1),
  ),
  'files behind one file, median': quantile(0.5),
  'files behind one file, p90': quantile(0.9),
  'folder pairs that import each other': pairs.length,
  'circles of folders': circlesOfFolders.length,
  'circles of files': circlesOfFiles.length,
  spaces: spaces.size,
  'type sizes': typeSizes.size,
  radii: radii.size,
  breakpoints: breakpoints.size,
});

if (process.argv.includes('--names')) {
  console.log('folder pairs\n ', pairs.map((pair) => pair.join(' ↔ ')).join('\n  '));
  console.log('circles of folders\n ', circlesOfFolders.map((circle) => circle.join(' ')).join('\n  '));
  console.log('circles of files\n ', circlesOfFiles.map((circle) => circle.join(' ')).join('\n  '));
  for (const [name, values] of Object.entries({ spaces, typeSizes, radii, breakpoints }))
    console.log(`${name}\n  ${[...values].sort().join(' | ')}`);
}

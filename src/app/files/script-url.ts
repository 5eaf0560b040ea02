import { storedFile } from './stored-file';

/**
 * Where a worker of ours can be started from: its own address, or a blob where the page came from a disk, since browsers
 * start no worker from a `file:` address.
 */
export function scriptUrl(url: string): string {
  const stored = storedFile(url);
  if (stored === null) return url;
  // The ending tells MapLibre that it is no module: those it would start from a `data:` address here.
  return `${URL.createObjectURL(new Blob([stored], { type: 'text/javascript' }))}#.cjs`;
}

/**
 * Whether an error comes from a script of ours: extensions of the browser and what it says of its own layout do not count, nor
 * does what was called off. `root` is the address that all our scripts begin with, `file` the script that threw, where known.
 */
export function isOwnError(error: unknown, root: string, file = ''): boolean {
  if (!(error instanceof Error) || error.name === 'AbortError') return false;
  return file.startsWith(root) || (error.stack ?? '').includes(root);
}

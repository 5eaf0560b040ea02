/** Type sizes of a sheet in points, the largest first: a page takes the first in which all of it fits. */
export const typeSizes = [12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.6] as const;

/** The formats in which layers are downloaded, in the order in which they are offered. */
export const downloadFormats = ['geojson', 'csv', 'kml', 'gpkg'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

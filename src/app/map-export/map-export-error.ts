import type { MapExportFault } from '../../features/export/map-export-status';

/** A step of making a picture that could not be done. */
export class MapExportError extends Error {
  constructor(
    readonly fault: MapExportFault,
    cause: unknown,
  ) {
    super(fault, { cause });
  }
}

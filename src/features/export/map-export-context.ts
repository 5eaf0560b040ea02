import { createContext } from '@lit/context';
import type { MapExportStatus } from './map-export-status';

/** What pictures need to be told, and where the making of one stands. Given by the shell. */
export type MapExportView = {
  readonly status: MapExportStatus;
  /** Whether pictures can only have the flat map that needs no WebGL. */
  readonly flat: boolean;
};

export const mapExportContext = createContext<MapExportView>(Symbol('pictures'));

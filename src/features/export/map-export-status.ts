import { createContext } from '@lit/context';
import type { MapExportOrder } from './map-export-order';

export const mapExportSteps = ['map', 'beside', 'layout', 'file'] as const;
export type MapExportStep = (typeof mapExportSteps)[number];

/** What could not be done: draw the map, write the file, or fetch what makes pictures. */
export type MapExportFault = 'map' | 'file' | 'load';

/** A picture that was made and saved. */
export type MadeMapExport = {
  readonly order: MapExportOrder;
  readonly name: string;
  /** In pixels; of a vector file in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** In bytes. */
  readonly size: number;
  /** How much of the sharpness asked for the map has, 0 to 1. */
  readonly sharpness: number;
  /** Address of a small copy to look at. */
  readonly preview: string;
};

/** Where the making of a picture stands. */
export type MapExportStatus =
  | { readonly phase: 'idle' }
  | { readonly phase: 'making'; readonly step: MapExportStep }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'done'; readonly made: MadeMapExport }
  | { readonly phase: 'failed'; readonly fault: MapExportFault; readonly error: unknown };

/** What pictures need to be told, and where the making of one stands. Given by the shell. */
export type MapExportView = {
  readonly status: MapExportStatus;
  /** Whether pictures can only have the flat map that needs no WebGL. */
  readonly flat: boolean;
};

export const mapExportContext = createContext<MapExportView>(Symbol('pictures'));

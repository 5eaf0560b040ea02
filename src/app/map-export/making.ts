import type { MapExportStep } from '../../features/export/map-export-status';

/** How the making of a picture is told about, and called off. */
export type Making = {
  readonly signal: AbortSignal;
  /** Tells what is being done; resolves when the page has had time to show it. */
  readonly step: (step: MapExportStep) => Promise<void>;
};

/** What a picture came to: its file, how much of the sharpness asked for its map has, and a small copy. */
export type Finished = { readonly file: Blob; readonly sharpness: number; readonly preview: Blob };

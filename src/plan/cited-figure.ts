import type { Figure } from './schema/figure';
import type { Bilingual } from './schema/naming';

/** A figure that a computation uses, with its citation; `label` says which one it is. */
export type CitedFigure = { readonly label: Bilingual; readonly figure: Figure };

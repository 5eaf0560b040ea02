import type { Bilingual } from './schema/bilingual';
import type { Figure } from './schema/figure';

/** A figure that a computation uses, with its citation; `label` says which one it is. */
export type CitedFigure = { readonly label: Bilingual; readonly figure: Figure };

import type { Entity } from '../../plan/plan';

/** A candidate of a list to print. */
export type Candidate = { readonly number: number; readonly entity: Entity; readonly note: string };

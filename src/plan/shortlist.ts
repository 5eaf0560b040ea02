/** A candidate that a reader keeps, with a note of theirs; an empty note is none. */
export type ShortlistItem = { readonly id: string; readonly note: string };

export type Shortlist = readonly ShortlistItem[];

/** How many candidates a list holds. */
export const mostListed = 12;

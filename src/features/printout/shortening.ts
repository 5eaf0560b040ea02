/** How much of a list is printed: phrases for each candidate, and characters of its note. */
export type Shortening = { readonly phrases: number; readonly note: number };

/** From all to a phrase each; the page takes the first that fits. */
export const shortenings: readonly [Shortening, ...Shortening[]] = [
  { phrases: 99, note: 2000 },
  { phrases: 7, note: 400 },
  { phrases: 6, note: 240 },
  { phrases: 5, note: 180 },
  { phrases: 4, note: 120 },
  { phrases: 3, note: 100 },
  { phrases: 2, note: 80 },
  { phrases: 1, note: 60 },
];

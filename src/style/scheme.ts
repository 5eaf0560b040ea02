/** The colour scheme in force: the reader's theme, with `system` resolved. */
export type Scheme = 'light' | 'dark';

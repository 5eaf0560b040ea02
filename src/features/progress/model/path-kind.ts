/** The two paths, in the order they are shown. */
export const pathKinds = ['linear', 'constant'] as const;

export type PathKind = (typeof pathKinds)[number];

export const thematic = {} as const;

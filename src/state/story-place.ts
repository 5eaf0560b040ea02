/** A chapter of a story; `chapter` counts from 1. */
export type StoryPlace = { readonly id: string; readonly chapter: number };

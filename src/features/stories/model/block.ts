/** What stands in a line of a chapter's text. `mark`: the sign of a source or formula, by its place in a list. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly of: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly of: readonly Inline[] }
  | { readonly type: 'break' }
  | { readonly type: 'mark'; readonly index: number };

/** A part of a chapter's text: all that its Markdown can say. */
export type Block =
  | { readonly type: 'paragraph' | 'heading'; readonly of: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'quote'; readonly of: readonly Block[] };

import type { Workspace } from '../../state/workspace/workspace';

/** A file that was chosen: what is in it, or why it cannot be read. */
export type OpenedFile =
  | { readonly name: string; readonly workspace: Workspace }
  | { readonly name: string; readonly problems: readonly string[] };

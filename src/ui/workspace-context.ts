import { createContext } from '@lit/context';
import type { Workspace } from '../state/workspace/workspace';

/** Why the workspace is not safe in the browser. `damaged`: what was stored could not be read and was put aside. */
export type StorageFault = 'blocked' | 'full' | 'damaged' | 'damaged-in-place';

/** What the reader made, and how it is kept. */
export type WorkspaceView = {
  readonly workspace: Workspace;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** null: all is stored. */
  readonly fault: StorageFault | null;
  /** What was stored but could not be read, so that it can be saved as a file; null where there is none. */
  readonly damaged: string | null;
};

/** Given by the shell. */
export const workspaceContext = createContext<WorkspaceView>(Symbol('workspace'));

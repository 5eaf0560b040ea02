import { mergeWorkspaces } from '../../state/workspace/merge-workspaces';
import { parseWorkspace } from '../../state/workspace/parse-workspace';
import { emptyWorkspace, type Workspace } from '../../state/workspace/workspace';
import type { StorageFault } from '../../ui/workspace-context';

/** Where the workspace is stored. */
export const workspaceKey = 'jinhua-plan-atlas.workspace';

/** Damaged values are put aside under this and a number, and never touched again. */
const asideKey = `${workspaceKey}.damaged.`;

/** The workspace in the browser's storage. Never throws; `fault` says what is wrong. */
export class WorkspaceStorage {
  fault: StorageFault | null = null;
  /** A stored text that could not be read. */
  damaged: string | null = null;
  /** What this window and the storage last agreed on. */
  #agreed: Workspace = emptyWorkspace;

  constructor(private readonly storage: () => Storage) {}

  /** What is stored, together with what this window has made of it since they last agreed. */
  read(mine: Workspace): Workspace {
    const stored = this.#stored();
    if (!stored) return mine;
    const merged = mergeWorkspaces(this.#agreed, mine, stored);
    this.#agreed = stored;
    return merged;
  }

  /** Stores the workspace; returns it together with what another window stored in the meantime. */
  write(mine: Workspace): Workspace {
    const merged = this.read(mine);
    if (this.fault === 'blocked' || this.fault === 'damaged-in-place') return merged;
    try {
      this.storage().setItem(workspaceKey, JSON.stringify(merged));
      this.#agreed = merged;
      if (this.fault === 'full') this.fault = null;
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.fault = full ? 'full' : 'blocked';
    }
    return merged;
  }

  /** Null where nothing is stored that can be read. */
  #stored(): Workspace | null {
    try {
      const text = this.storage().getItem(workspaceKey);
      if (text === null) return null;
      const parsed = parseWorkspace(text);
      if ('workspace' in parsed) return parsed.workspace;
      this.damaged = text;
      this.fault = this.#putAside(text) ? 'damaged' : 'damaged-in-place';
    } catch {
      this.fault = 'blocked';
    }
    return null;
  }

  #putAside(text: string): boolean {
    const storage = this.storage();
    let count = 1;
    for (
      let kept = storage.getItem(asideKey + count);
      kept !== null;
      kept = storage.getItem(asideKey + count)
    ) {
      if (kept === text) return true;
      count += 1;
    }
    try {
      storage.setItem(asideKey + count, text);
      return true;
    } catch {
      return false;
    }
  }
}

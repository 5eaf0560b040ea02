import { reduceWorkspace } from './reduce-workspace';
import { same } from './same';
import { emptyWorkspace, type Workspace } from './workspace';
import type { WorkspaceStep } from './workspace-step';

/** The workspace with what it was before, and what was undone. */
export type WorkspaceHistory = {
  readonly past: readonly Workspace[];
  readonly present: Workspace;
  readonly future: readonly Workspace[];
};

/** How many steps can be undone. */
const depth = 100;

export const noHistory: WorkspaceHistory = { past: [], present: emptyWorkspace, future: [] };

/** The history after a step; the same object where there is nothing to undo, to redo or to change. */
export function stepWorkspace(history: WorkspaceHistory, step: WorkspaceStep): WorkspaceHistory {
  const { past, present, future } = history;
  if (step.type === 'undo') {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
  }
  if (step.type === 'redo') {
    const [next, ...rest] = future;
    return next ? { past: [...past, present], present: next, future: rest } : history;
  }
  const next = step.type === 'adopt' ? step.workspace : reduceWorkspace(present, step);
  if (same(next, present)) return history;
  return { past: [...past, present].slice(-depth), present: next, future: [] };
}

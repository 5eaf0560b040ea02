import type { WorkspaceStep } from '../state/workspace/workspace-step';

declare global {
  interface HTMLElementEventMap {
    workspace: WorkspaceEvent;
  }
}

/** What an element sends up when the reader changes what they made; the shell takes the step and stores it. */
export class WorkspaceEvent extends Event {
  constructor(readonly step: WorkspaceStep) {
    super('workspace', { bubbles: true, composed: true });
  }
}

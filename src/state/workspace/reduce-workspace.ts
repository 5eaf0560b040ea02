import { actualKey } from '../../plan/actuals/actual';
import { put } from './put';
import { unreadKey } from './unread-key';
import { emptyWorkspace, type Workspace } from './workspace';
import type { WorkspaceAction } from './workspace-step';

/** The workspace after a change. */
export function reduceWorkspace(workspace: Workspace, action: WorkspaceAction): Workspace {
  const { actuals, unread, scenarios, stories } = workspace;
  switch (action.type) {
    case 'enter': {
      const { settles } = action;
      const left = settles ? unread.filter((row) => unreadKey(row) !== unreadKey(settles)) : unread;
      return {
        ...workspace,
        actuals: put(actuals, action.actuals, actualKey),
        unread: put(left, action.unread, unreadKey),
      };
    }
    case 'set-actual': {
      const { value, ...of } = action.actual;
      return {
        ...workspace,
        actuals:
          value === null
            ? actuals.filter((each) => actualKey(each) !== actualKey(of))
            : put(actuals, [{ ...of, value }], actualKey),
      };
    }
    case 'remove-unread':
      return { ...workspace, unread: unread.filter((row) => unreadKey(row) !== unreadKey(action.row)) };
    case 'save-scenario':
      return { ...workspace, scenarios: put(scenarios, [action.saved], idOf) };
    case 'delete-scenario':
      return { ...workspace, scenarios: scenarios.filter(({ id }) => id !== action.id) };
    case 'set-shortlist':
      return { ...workspace, shortlist: action.shortlist };
    case 'save-story':
      return { ...workspace, stories: put(stories, [action.story], idOf) };
    case 'delete-story':
      return { ...workspace, stories: stories.filter(({ id }) => id !== action.id) };
    case 'import': {
      if (action.mode === 'replace') return action.workspace;
      const file = action.workspace;
      return {
        ...workspace,
        actuals: put(actuals, file.actuals, actualKey),
        unread: put(unread, file.unread, unreadKey),
        scenarios: put(scenarios, file.scenarios, idOf),
        shortlist: put(workspace.shortlist, file.shortlist, idOf),
        stories: put(stories, file.stories, idOf),
      };
    }
    case 'clear':
      return emptyWorkspace;
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

import type { Workspace } from '../../state/workspace/workspace';
import { saveFile } from '../../ui/parts/save-file';

/** Saves a workspace, or a part of one, as the file that can be imported again. */
export function saveWorkspace(name: string, workspace: Workspace): void {
  saveFile(`${name}.json`, [JSON.stringify(workspace, null, 2)], 'application/json');
}

import { parseWorkspace } from '../../state/workspace/parse-workspace';
import type { Workspace } from '../../state/workspace/workspace';
import { saveFile } from '../../ui/parts/save-file';

/** Reads the file that was chosen in a field; null where none was. The same file can be chosen again after it. */
export async function openFile(field: HTMLInputElement | null): Promise<OpenedFile | null> {
  const [file] = field?.files ?? [];
  if (!file || !field) return null;
  const opened = { name: file.name, ...parseWorkspace(await file.text()) };
  field.value = '';
  return opened;
}

/** A file that was chosen: what is in it, or why it cannot be read. */
export type OpenedFile =
  | { readonly name: string; readonly workspace: Workspace }
  | { readonly name: string; readonly problems: readonly string[] };

/** Saves a workspace, or a part of one, as the file that can be imported again. */
export function saveWorkspace(name: string, workspace: Workspace): void {
  saveFile(`${name}.json`, [JSON.stringify(workspace, null, 2)], 'application/json');
}

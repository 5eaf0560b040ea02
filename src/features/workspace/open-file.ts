import { parseWorkspace } from '../../state/workspace/parse-workspace';
import type { OpenedFile } from './opened-file';

/** Reads the file that was chosen in a field; null where none was. The same file can be chosen again after it. */
export async function openFile(field: HTMLInputElement | null): Promise<OpenedFile | null> {
  const [file] = field?.files ?? [];
  if (!file || !field) return null;
  const opened = { name: file.name, ...parseWorkspace(await file.text()) };
  field.value = '';
  return opened;
}

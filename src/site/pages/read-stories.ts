import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type StoryFile, storyFile } from './story-file';

/** The stories of a folder, by file name; none where there is no such folder. Throws for a file that is no story. */
export function readStories(folder: string): StoryFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const result = v.safeParse(storyFile, JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (result.success) return result.output;
      throw new Error(`${name} is no story: ${v.summarize(result.issues)}`);
    });
}

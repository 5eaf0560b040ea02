import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStory } from '../../features/stories/model/parse-story';
import { storyIds } from '../../features/stories/model/story-ids';
import type { Story } from '../../plan/stories/story';

/** The stories that come with the atlas, from their folder. Throws for a file that is no story. */
export function readStories(folder: string): Story[] {
  return storyIds.map((id) => {
    const parsed = parseStory(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')));
    if ('story' in parsed) return parsed.story;
    throw new Error(parsed.problems.map(({ reason }) => reason).join('\n'));
  });
}

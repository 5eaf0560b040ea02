import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStory } from '../../features/stories/model/parse-story';
import { storyIds } from '../../features/stories/model/story-ids';
import { type PackFile, pack } from '../../plan/pack';
import { parsePlan } from '../../plan/parse-plan';
import { geoFiles, type Plan } from '../../plan/plan';
import type { Story } from '../../plan/stories/story';

/** The plan from the data pack's folder, read from the disk. */
export function readPlan(folder: string): Plan {
  return parsePlan(
    readAll(Object.keys(pack) as PackFile[], (name) => join(folder, 'plan', `${name}.json`)),
    readAll(geoFiles, (name) => join(folder, `${name}.geojson`)),
  );
}

function readAll<Name extends string>(names: readonly Name[], path: (name: Name) => string) {
  const entries = names.map((name) => [name, JSON.parse(readFileSync(path(name), 'utf8'))] as const);
  return Object.fromEntries(entries) as Record<Name, unknown>;
}

/** The stories that come with the atlas, from their folder. Throws for a file that is no story. */
export function readStories(folder: string): Story[] {
  return storyIds.map((id) => {
    const parsed = parseStory(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')));
    if ('story' in parsed) return parsed.story;
    throw new Error(parsed.problems.map(({ reason }) => reason).join('\n'));
  });
}

import { describe, expect, it } from 'vitest';
import { featurePairs, forbiddenFeatureImports } from '../../house/feature-imports';

const readme = `## The rooms

| \`share\` | \`match\` |

## Which feature uses which

| feature | uses |
| ------- | ---- |
| \`match\` | \`cards\`, \`map-export\` |
| \`table\` | \`cards\` |

## How to add a feature

| \`cards\` | \`match\` |
`;

const importing = (path: string, target: string) =>
  forbiddenFeatureImports([{ path, imports: [{ target, dynamic: false }] }], featurePairs(readme));

describe('features', () => {
  it('are named by pairs in one table of the README', () => {
    expect([...featurePairs(readme)]).toEqual([
      'match uses cards',
      'match uses map-export',
      'table uses cards',
    ]);
    expect([...featurePairs('# The code')]).toEqual([]);
    expect([...featurePairs('## Which feature uses which\n\n| `a` | `b` |')]).toEqual(['a uses b']);
  });

  it.each([
    ['app/start.ts', '../features/match/feature'],
    ['app/start.ts', '../ui/icons'],
    ['features/match/panel.ts', '../../ui/icons'],
    ['features/match/panel.ts', './model/ranking'],
    ['features/match/model/ranking.ts', '../../cards/model/card'],
    ['features/match/panel.ts', '../../plan/plan'],
    ['features/features.ts', './match/feature'],
    ['features/match/panel.ts', 'lit'],
  ])('allow %s to import %s', (path, target) => {
    expect(importing(path, target)).toEqual([]);
  });

  it.each([
    ['ui/icons.ts', '../features/cards/feature', 'features/cards/feature'],
    ['ui/icons.ts', '../app/start', 'app/start'],
    ['features/match/panel.ts', '../../app/start', 'app/start'],
    ['features/cards/panel.ts', '../match/panel', 'features/match/panel'],
    ['features/table/model/rows.ts', '../../match/model/ranking', 'features/match/model/ranking'],
  ])('do not allow %s to import %s', (path, target, resolved) => {
    expect(importing(path, target)).toEqual([`${path} imports ${resolved}`]);
  });
});

import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';

/** Texts of a feature stand in both languages: the names always, the others together or not at all. */
export const missingName: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties: p }) => {
    const pairs = [
      ['name', p.name_zh, p.name_en],
      ['level', p.level_zh, p.level_en],
      ['orientation', p.orientation_zh, p.orientation_en],
    ] as const;
    return pairs.flatMap(([what, zh, en]) => {
      const isWanted = what === 'name' || Boolean(zh) || Boolean(en);
      const problem = (rule: string, key: string) => ({ rule, feature: p.id, reason: `${key} is empty` });
      return [
        ...(isWanted && !zh?.trim() ? [problem('missing-chinese', `${what}_zh`)] : []),
        ...(isWanted && !en?.trim() ? [problem('missing-english', `${what}_en`)] : []),
      ];
    });
  });

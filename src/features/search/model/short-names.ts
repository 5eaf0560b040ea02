import type { Bilingual } from '../../../plan/schema/naming';
import type { SearchKind } from './search-document';

type Rule = readonly [pattern: RegExp, short: string];

/** What people leave out or shorten, by kind; each rule is applied to the name as the rules before it left it. */
const rules: Readonly<Partial<Record<SearchKind, readonly Rule[]>>> = {
  municipality: [[/^(..)市$/, '$1']],
  area: [
    [/^(..)[市县区]$/, '$1'],
    [/ (?:District|County)$/, ''],
    [/ ETDZ$/, ' Development Zone'],
  ],
  platform: [
    [/^浙江|^Zhejiang /, ''],
    [/国家级|National /, ''],
    [/经济技术开发区|经济开发区/, '经开区'],
    [/高新技术产业园区/, '高新区'],
    [/^(?:金义新区|金华|义乌|永康)(?=.{6})/, ''],
  ],
  city: [[/ Science and Technology City$/, ' Science City']],
  corridor: [[/^浙中|^Central Zhejiang /, '']],
  industry: [[/前沿领域$|^Frontiers of (?:the )?| and .*$/, '']],
  segment: [[/^(?:智能|现代)(?!制造|门|计算)|^(?:Smart|Modern) /, '']],
  indicator: [
    [/^规上工业/, ''],
    [/,? (?:of )?firms above designated size$/, ''],
  ],
  target: [[/^(?:省级及?以上|省级|国家级|市级)|^Provincial /, '']],
};

/** A name without brackets and what they hold; where they end it and are a second name, what they hold. */
function unbracketed(kind: SearchKind, name: string): string[] {
  const second = kind === 'area' ? /[（(](.+)[）)]$/ : kind === 'place' ? /（(.+)）$/ : null;
  const inner = second?.exec(name)?.[1];
  const without = name.replace(/ ?[（(].*?[）)]/g, '');
  return [without, ...(inner ? [inner] : [])];
}

/** What a thing is also called, in both languages, without what it is called in full. */
export function shortNames(kind: SearchKind, name: Bilingual): string[] {
  const names = [name.zh, name.en].flatMap((text) =>
    unbracketed(kind, text).flatMap((part) => {
      const steps = kind === 'target' ? part.split('/') : [part];
      for (const [pattern, short] of rules[kind] ?? []) {
        for (const step of [...steps]) steps.push(step.replace(pattern, short));
      }
      return steps;
    }),
  );
  return [...new Set(names.map((text) => text.trim()))].filter(
    (text) => text.length > 1 && text !== name.zh && text !== name.en,
  );
}

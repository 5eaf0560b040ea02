import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measures } from '../../../../../src/plan/measures/measures';
import { drawPictures } from '../../../../../src/site/pages/picture/draw-pictures';
import { mapGround } from '../../../../../src/site/pages/picture/map-ground';
import { pictureSvg } from '../../../../../src/site/pages/picture/picture-svg';
import { evenLines } from '../../../../../src/site/pages/picture/text-blocks';
import { subjectsOf } from '../../../../../src/site/pages/subjects-of';
import { textWidth } from '../../../../../src/style/text-width';
import { realPlan } from '../../../real-plan';
import { contexts, entitySubject, oddStory } from '../site-context';

const sheets = { zh: mapGround(realPlan, 'zh', []), en: mapGround(realPlan, 'en', []) };
const cache = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(cache, { recursive: true }));

describe('a preview picture', () => {
  it('has all its colours and numbers written out, since nothing resolves them', {
    timeout: 60_000,
  }, () => {
    for (const lang of ['zh', 'en'] as const)
      for (const subject of subjectsOf(realPlan, [oddStory])) {
        const svg = pictureSvg(subject, sheets[lang], contexts[lang]);
        expect(svg).not.toMatch(/var\(|current[cC]olor|undefined|NaN|\[object|<script|<!--/);
        const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
        for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      }
  });

  it('has no text that reaches from its column into the map', { timeout: 60_000 }, () => {
    for (const lang of ['zh', 'en'] as const)
      for (const subject of subjectsOf(realPlan, [])) {
        const svg = pictureSvg(subject, sheets[lang], contexts[lang]);
        const column = svg.slice(svg.indexOf('<rect width="496"'));
        const texts = /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"([^>]*)>([^<]*)</g;
        for (const [, x, size, rest = '', text = ''] of column.matchAll(texts)) {
          const share = rest.includes('middle') ? 0.5 : 1;
          // The width is an estimate on the generous side.
          expect(Number(x) + 0.9 * share * textWidth(text, Number(size)), text).toBeLessThan(490);
        }
      }
  });

  it('says that the plan is a draft and the map unreviewed, and what is schematic or approximate', () => {
    const corridor = pictureSvg(entitySubject('corridor'), sheets.zh, contexts.zh);
    expect(corridor).toContain('>示意<');
    expect(corridor).toContain('2021 征求意见稿');
    expect(corridor).toContain('示意图，未经地图审核');
    expect(pictureSvg(entitySubject('axis-north'), sheets.en, contexts.en)).toContain('>Schematic<');
    expect(pictureSvg(entitySubject('yiwu-etdz'), sheets.en, contexts.en)).toContain('>Approx. ±5 km<');
    expect(pictureSvg(entitySubject('lanxi'), sheets.en, contexts.en)).not.toContain('Approx.');
  });

  it('has an area’s target with unit and year, and the figure that it starts from', () => {
    const lanxi = pictureSvg(entitySubject('lanxi'), sheets.zh, contexts.zh);
    for (const text of ['>1,000<', '>亿元<', '2025年目标 · 2020年 664.3', '>800<'])
      expect(lanxi).toContain(text);
  });

  it('has a measure’s legend, and no legend where the plan has no number', () => {
    const tax = pictureSvg({ kind: 'measure', measure: measures['tax-per-mu'] }, sheets.en, contexts.en);
    expect(tax).toContain('>CNY per mu<');
    expect(tax).toContain('>no figure<');
    const ahead = pictureSvg({ kind: 'measure', measure: measures['output-ahead'] }, sheets.en, contexts.en);
    expect(ahead).toContain('This measure needs');
  });

  it('shows a story’s first chapter as its link has it: as near, in its classes', () => {
    const drawn = (link: string) => {
      const [chapter] = oddStory.chapters.map((one) => ({ ...one, link }));
      const story = { ...oddStory, chapters: chapter ? [chapter] : [] };
      return pictureSvg({ kind: 'story', story }, sheets.zh, contexts.zh);
    };
    expect(drawn('?measure=output')).toContain('磐安');
    expect(drawn('?fit=yiwu&measure=output')).not.toContain('磐安');
    const paints = (svg: string) => new Set(svg.match(/fill="[^"]+"/g));
    expect(paints(drawn('?measure=output-growth&palette=diverging'))).not.toEqual(
      paints(drawn('?measure=output-growth')),
    );
  });

  it('is drawn as a small PNG of 1200 by 630, once for the same drawing', { timeout: 60_000 }, async () => {
    const svg = pictureSvg(entitySubject('corridor'), sheets.en, contexts.en);
    const [png = Buffer.alloc(0)] = await drawPictures([svg], cache);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(120_000);
    const before = readdirSync(cache);
    expect((await drawPictures([svg], cache))[0]).toEqual(png);
    expect(readdirSync(cache)).toEqual(before);
  });
});

describe('the lines of a text', () => {
  it('are as few as the width allows, and even', () => {
    expect(evenLines('金华工业规划图集', 66, 412)).toEqual(['金华工业', '规划图集']);
    expect(evenLines('Jinhua', 66, 412)).toEqual(['Jinhua']);
  });

  it('may end at a dash', () => {
    const lines = evenLines('Dongyang–Pujiang–Pan’an Innovation and Industry Belt', 44, 412);
    expect(lines.join(' ')).toContain('Dongyang– Pujiang–Pan’an');
    for (const line of lines) expect(textWidth(line, 44)).toBeLessThanOrEqual(412);
  });
});

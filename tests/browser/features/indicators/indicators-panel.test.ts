import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/indicators/panel';
import { requiredChange } from '../../../../src/plan/indicators/required-change';
import { languages } from '../../../../src/state/app-state';
import { linkVersion } from '../../../../src/state/link/link-version';
import { find, mount, settled } from '../../mount';
import { realAnnex } from '../../real-annex';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

test.each(languages)(
  'all twenty indicators stand there, with a change or the reason for none (%s)',
  async (lang) => {
    const { root } = await mount('indicators-panel', {}, lang);
    const rows = [...root.querySelectorAll('.more')];
    expect(rows).toHaveLength(20);
    for (const [index, indicator] of realPlan.indicators.entries()) {
      const change = requiredChange(indicator);
      const row = rows[index];
      expect(row?.previousElementSibling?.textContent).toContain(indicator.name[lang]);
      expect(row?.querySelector('derived-mark') !== null).toBe(change.kind !== 'none');
      expect(row?.querySelector('svg.bar') !== null).toBe(change.kind !== 'none');
    }
  },
);

test('percentages change by points, amounts grow, and both are as firm as the target', async () => {
  const { root } = await mount('indicators-panel');
  const line = (number: number) =>
    root.querySelectorAll('.more')[number - 1]?.textContent?.replace(/\s+/g, ' ') ?? '';
  expect(line(1)).toContain('每年须提高 0.38 个百分点左右');
  expect(line(2)).toContain('年均增速 12.4%');
  expect(line(6)).toContain('年均增速 9.0%以上');
  expect(line(9)).toContain('力争目标 力争0.16 个百分点以上');
  expect(line(12)).toContain('每年须提高 3.03 点以上');
  expect(line(13)).toContain('完成省下达任务');
  expect(line(18)).toContain('没有给出基期数值');
});

test('an indicator leads to its path', async () => {
  const { root, intents } = await mount('indicators-panel');
  const link = find<HTMLAnchorElement>(root, 'a[href*="path=value-added&"]');
  expect(link.href).toBe(`https://atlas.test/?page=path&path=value-added&lang=zh&v=${linkVersion}`);
  expect(link.getAttribute('aria-label')).toBe('看路径：规上工业增加值');
  link.click();
  expect(intents).toEqual([
    { type: 'page', page: 'path' },
    { type: 'path', path: 'value-added' },
  ]);
});

test('the English board has no Chinese and fits into 320 pixels', async () => {
  const { element, root, shell } = await mount('indicators-panel', {}, 'en');
  shell.style.width = '320px';
  await settled(element);
  expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(320);
  const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
  expect(strays.filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && lang !== 'zh-CN')).toEqual([]);
});

test.each(languages)(
  'the titles sought stand below, each with its source and who seeks it (%s)',
  async (lang) => {
    const { root } = await mount('indicators-panel', {}, lang);
    const items = [...root.querySelectorAll('.titles > li')];
    expect(items).toHaveLength(realAnnex.titles.length);
    expect(items.filter((item) => !item.querySelector('source-mark') || !item.querySelector('a'))).toEqual(
      [],
    );
    expect(find(root, '#title-fuel-cell-city').textContent).toContain(
      lang === 'zh' ? '国家燃料电池汽车示范应用城市' : 'national',
    );
  },
);

test('each target in the text stands there with the plan’s verb, its kind and what there was before', async () => {
  const { root } = await mount('indicators-panel');
  const text = (id: string) => find(root, `#target-${id}`).textContent?.replace(/\s+/g, ' ') ?? '';
  expect(root.querySelectorAll('.register [id^="target-"]')).toHaveLength(realPlan.targets.length);
  expect(text('outdated-capacity-firms')).toContain('“淘汰”：期内完成');
  expect(text('outdated-capacity-firms')).toContain('598');
  expect(text('technology-centres')).toMatch(
    /国家企业技术中心（2020）：4\s*家.*省级企业技术中心（2020）：90\s*家/,
  );
  expect(text('demonstration-chains')).toContain('3–4');
  expect(text('project-approval')).toContain('规划未注明年份');
  expect(text('project-approval')).toMatch(/最多80\s*天/);
  expect(text('smart-upgrading')).toContain('全覆盖');
});

test('in English the words of a target are translated', async () => {
  const { root } = await mount('indicators-panel', {}, 'en');
  const text = (id: string) => find(root, `#target-${id}`).textContent?.replace(/\s+/g, ' ') ?? '';
  expect(text('smart-upgrading')).toContain('all of them');
  expect(text('project-approval')).toContain('at most 80 days');
  expect(text('outdated-capacity-firms')).toContain('“phase out”: done in the period');
});

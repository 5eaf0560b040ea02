import { afterEach, describe, expect, test } from 'vitest';
import { initialState } from '../../../engine';
import '../../../../src/features/audit/panel';
import '../../../../src/features/cards/panel';
import '../../../../src/features/scenario/scenario-banner';
import '../../../../src/features/scenario/panel';
import { applyScenario } from '../../../../src/plan/scenario/apply-scenario';
import type { AppState } from '../../../../src/state/app-state';
import { linkVersion } from '../../../../src/state/link/link-version';
import { emptyWorkspace } from '../../../../src/state/workspace/workspace';
import { find, mount, settled } from '../../mount';
import { realPlan as printed } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const scenario = { yiwu: { output: 1600 } };
const plan = applyScenario(printed, scenario);
const app: AppState = { ...initialState('zh'), page: 'what-if', scenario };
const saved = { id: 'a', name: '义乌多一百', scenario };

const shadow = (root: ParentNode, selector: string): ShadowRoot => {
  const inner = find(root, selector).shadowRoot;
  if (!inner) throw new Error(`${selector} has no shadow root`);
  return inner;
};

describe('the what-if page', () => {
  test('changes a target by field, by − and +, and back to the plan', async () => {
    const { root, intents } = await mount('scenario-panel', { app, printed }, 'zh', { plan });
    const field = find<HTMLInputElement>(root, '[aria-label^="兰溪市，规上工业总产值"]');
    field.value = '1100';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    find<HTMLButtonElement>(root, '[aria-label^="增加：义乌市，规上工业总产值"]').click();
    find<HTMLButtonElement>(root, '[aria-label^="恢复规划：义乌市"]').click();
    find<HTMLButtonElement>(root, '[aria-label^="减少：磐安县，规上工业企业"]').click();
    expect(intents).toEqual([
      { type: 'scenario', scenario: { ...scenario, lanxi: { output: 1100 } } },
      { type: 'scenario', scenario: { yiwu: { output: 1610 } } },
      { type: 'scenario', scenario: {} },
      { type: 'scenario', scenario: { ...scenario, panan: { firms: 190 } } },
    ]);
  });

  test('asks for output in CNY bn in English, and keeps the plan’s unit', async () => {
    const { root, intents } = await mount('scenario-panel', { app, printed }, 'en', { plan });
    expect(find(root, '.targets caption').textContent).toContain('CNY bn');
    const field = find<HTMLInputElement>(root, '[aria-label^="Lanxi, Gross industrial output"]');
    expect(field.value).toBe('100');
    field.value = '110.55';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    find<HTMLButtonElement>(root, '[aria-label^="More: Yiwu, Gross industrial output"]').click();
    expect(intents).toEqual([
      { type: 'scenario', scenario: { ...scenario, lanxi: { output: 1105.5 } } },
      { type: 'scenario', scenario: { yiwu: { output: 1610 } } },
    ]);
  });

  test('refuses what is no target and says so', async () => {
    const { element, root, intents } = await mount('scenario-panel', { app: initialState('zh'), printed });
    const field = find<HTMLInputElement>(root, '[aria-label^="兰溪市，规上工业企业"]');
    field.value = '800.5';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(intents).toEqual([]);
    expect(find(root, '[role="alert"]').textContent).toContain('“800.5”');
    expect(field.value).toBe('800');
  });

  test('shows the sum beside the plan’s row, the difference, and the growth that follows', async () => {
    const { root } = await mount('scenario-panel', { app, printed }, 'zh', { plan });
    const foot = find(root, '.targets tfoot').textContent?.replaceAll(/\s+/g, ' ') ?? '';
    for (const text of ['8,000', '8,100', '+100', '12.4%', '12.7%']) expect(foot).toContain(text);
    const firms = root.querySelectorAll('.targets tfoot')[1]?.textContent ?? '';
    for (const text of ['6,600', '7,000', '−400']) expect(firms).toContain(text);
  });

  test('says how long the link is that carries it, counted from the site’s root', async () => {
    const { root } = await mount('scenario-panel', { app, printed }, 'zh', { plan });
    const link = `https://atlas.test/?page=what-if&what-if=yiwu:1600&lang=zh&v=${linkVersion}`;
    expect(find(root, '.state + .soft').textContent).toContain(` ${link.length} `);
    document.body.replaceChildren();
    const without = await mount('scenario-panel', { app: initialState('zh'), printed });
    expect(without.root.querySelector('.state + .soft')).toBeNull();
  });

  test('lists the findings that change, with their sentence', async () => {
    const { root } = await mount('scenario-panel', { app, printed }, 'zh', { plan });
    const text = find(root, '.rows').textContent ?? '';
    expect(text).toContain('一致 → 不一致');
    expect(text).toContain('8,100');
  });

  test('keeps, renames, opens and deletes what-ifs, and sets them beside the plan', async () => {
    const other = { id: 'b', name: '武义', scenario: { wuyi: { firms: 900 } } };
    const view = { workspace: { ...emptyWorkspace, scenarios: [saved, other] } };
    const { root, steps, intents } = await mount('scenario-panel', { app, printed }, 'zh', {
      plan,
      view,
    });
    const kept = shadow(root, 'saved-scenarios');
    find<HTMLInputElement>(kept, '#name').value = '新情景';
    find<HTMLFormElement>(kept, 'form').requestSubmit();
    const name = find<HTMLInputElement>(kept, '[aria-label="“武义”的名称"]');
    name.value = '武义多一百家';
    name.dispatchEvent(new Event('change'));
    find<HTMLButtonElement>(kept, '[aria-label="打开“武义”"]').click();
    find<HTMLButtonElement>(kept, '[aria-label="删除“武义”"]').click();
    expect(steps).toMatchObject([
      { type: 'save-scenario', saved: { name: '新情景', scenario } },
      { type: 'save-scenario', saved: { id: 'b', name: '武义多一百家' } },
      { type: 'delete-scenario', id: 'b' },
    ]);
    expect(intents).toEqual([{ type: 'scenario', scenario: other.scenario }]);
    const [output, firms] = root.querySelectorAll('.compare');
    expect(output?.textContent).toContain('义乌市');
    expect(firms?.textContent).toContain('武义县');
    expect(output?.querySelectorAll('thead th')).toHaveLength(5);
  });

  test.each(['zh', 'en'] as const)('is no wider than 350 pixels (%s)', async (lang) => {
    const { element, root, shell } = await mount('scenario-panel', { app, printed }, lang, { plan });
    shell.style.width = '350px';
    await settled(element);
    expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(350);
  });

  test('has no Chinese in English', async () => {
    const { root } = await mount('scenario-panel', { app, printed }, 'en', { plan });
    const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
    const chinese = strays.filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && lang !== 'zh-CN');
    expect(chinese.map(({ text }) => text)).toEqual([]);
  });
});

describe('an assumed figure', () => {
  test('is marked on a card, and its source leads to the plan’s own', async () => {
    const entity = plan.entities.get('yiwu') ?? null;
    const { root } = await mount('card-panel', { entity }, 'zh', { plan });
    const mark = find(root, 'assumed-mark');
    expect(mark.shadowRoot?.textContent).toBe('假设');
    expect(find(shadow(root, 'assumed-mark'), 'span').title).toContain('规划原文：“1500”');
    const source = mark.nextElementSibling;
    expect(source?.getAttribute('cite')).toBe('annex1.yiwu.output-2025');
    expect(source?.getAttribute('what')).toContain('规划原值');
    expect(root.querySelectorAll('assumed-mark')).toHaveLength(1);
  });

  test('is marked in the audit: at the finding, and among its inputs', async () => {
    const { root } = await mount('audit-panel', {}, 'en', { plan });
    const finding = find(root, '#sum-output-2025');
    expect(find(finding, 'h3').textContent).toContain('Assumed figures');
    expect(finding.querySelectorAll('.inputs assumed-mark')).toHaveLength(1);
    expect(find(root, '#sum-firms-2025 h3').textContent).not.toContain('Assumed');
  });

  test('puts a banner up that leads back to the plan', async () => {
    const { root, intents } = await mount('scenario-banner', {}, 'en', { plan });
    expect(find(root, '[role="status"]').textContent).toContain('Scenario: not the plan');
    find<HTMLButtonElement>(root, 'button').click();
    expect(intents).toEqual([{ type: 'scenario', scenario: {} }]);
    document.body.replaceChildren();
    const without = await mount('scenario-banner');
    expect(without.root.querySelector('button')).toBeNull();
  });
});

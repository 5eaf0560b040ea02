import { afterEach, describe, expect, it } from 'vitest';
import '../../../../src/features/legend/column-legend';
import '../../../../src/features/thematic/swipe-options';
import { noActuals } from '../../../../src/plan/actuals/actual';
import type { MeasureId } from '../../../../src/plan/measures/measure-id';
import type { Year } from '../../../../src/plan/years';
import { initialThematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { find, mount } from '../../mount';
import { realPlan } from '../../real-plan';

afterEach(() => document.body.replaceChildren());

const legend = (id: MeasureId, year: Year, lang: 'zh' | 'en' = 'zh') => {
  const source = { plan: realPlan, actuals: noActuals };
  const classified = classify(source, id, year, initialThematic.classing, 'light');
  return mount('column-legend', { classified, year }, lang);
};

describe('column-legend', () => {
  it('shows a scale of round values, and says in words what it draws, with the unit', async () => {
    const { root } = await legend('output', 2022);
    const texts = [...root.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(['0', '500', '1,000', '2022年（推算）', '2025年目标']));
    expect(find(root, '[role=img]').getAttribute('aria-label')).toMatch(/^最高的柱为 [\d,.]+ 亿元/);
    expect(root.textContent).toContain('内柱为2022年（推算），半透明外柱为2025年目标');
  });

  it('names the year where a figure is missing, and what lies there instead', async () => {
    const { root } = await legend('tax-per-mu', 2025, 'en');
    expect(root.textContent).toContain('no figure in the plan');
    expect(root.textContent).not.toContain('translucent');
  });

  it('is empty where no area has a figure', async () => {
    const { root } = await legend('output-ahead', 2025);
    expect(root.querySelector('svg')).toBeNull();
  });
});

describe('swipe-options', () => {
  it('starts with 2020 beside 2025 and stops again', async () => {
    const { element, root, intents } = await mount('swipe-options', {
      thematic: { ...initialThematic, measure: 'output' },
    });
    expect(root.querySelector('select')).toBeNull();
    find<HTMLInputElement>(root, '[role=switch]').click();
    const swipe = { measure: 'output', year: 2025, at: 50 } as const;
    expect(intents).toEqual([{ type: 'thematic', change: { measure: 'output', year: 2020, swipe } }]);
    element.thematic = { ...initialThematic, measure: 'output', year: 2020, swipe };
    await element.updateComplete;
    find<HTMLInputElement>(root, '[role=switch]').click();
    expect(intents.at(-1)).toEqual({ type: 'thematic', change: { swipe: null } });
  });

  it('chooses measure and year of the right map, the year only where there are years', async () => {
    const swipe = { measure: 'output', year: 2025, at: 30 } as const;
    const { element, root, intents } = await mount('swipe-options', {
      thematic: { ...initialThematic, measure: 'output', swipe },
    });
    const choose = (index: number, value: string) => {
      const select = root.querySelectorAll('select')[index];
      if (!select) throw new Error('no such list');
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    choose(1, '2023');
    choose(0, 'tax-per-mu');
    expect(intents).toEqual([
      { type: 'thematic', change: { swipe: { ...swipe, year: 2023 } } },
      { type: 'thematic', change: { swipe: { ...swipe, measure: 'tax-per-mu' } } },
    ]);
    element.thematic = { ...element.thematic, swipe: { ...swipe, measure: 'tax-per-mu' } };
    await element.updateComplete;
    expect(root.querySelectorAll('select')).toHaveLength(1);
  });
});

import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/audit/panel';
import { audit } from '../../../../src/features/audit/model/audit';
import { applyScenario } from '../../../../src/plan/scenario/apply-scenario';
import { languages } from '../../../../src/state/app-state';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

test.each(languages)('every finding stands there with its sentence and computation (%s)', async (lang) => {
  const { root } = await mount('audit-panel', {}, lang);
  for (const { id, sentence, steps } of audit(realPlan)) {
    const item = find(root, `#${id}`);
    expect(item.textContent).toContain(sentence[lang]);
    for (const { label, text } of steps) {
      expect(item.textContent).toContain(label[lang]);
      expect(item.textContent).toContain(text[lang]);
    }
  }
});

test('every input of every finding has a source mark', async () => {
  const { root } = await mount('audit-panel');
  const inputs = [...root.querySelectorAll('.inputs > li')];
  expect(inputs.length).toBeGreaterThan(50);
  expect(inputs.filter((input) => !input.querySelector('source-mark'))).toEqual([]);
});

test('figures of a what-if are marked, and said to be none of the plan’s', async () => {
  const plan = applyScenario(realPlan, { lanxi: { firms: 900 } });
  const { root } = await mount('audit-panel', {}, 'en', { plan });
  expect(find(root, '.what-if').textContent).toContain('3 findings');
  const marked = [...root.querySelectorAll('.finding')].filter((item) => item.querySelector('.badge'));
  expect(marked.map(({ id }) => id)).toEqual(['sum-firms-2025', 'firms-growth', 'output-per-firm']);
  const { root: asPrinted } = await mount('audit-panel');
  expect(asPrinted.querySelector('.what-if, .badge')).toBeNull();
});

test('what differs comes before what agrees', async () => {
  const { root } = await mount('audit-panel');
  const statuses = [...root.querySelectorAll<HTMLElement>('.status')].map((each) => each.dataset.status);
  expect(statuses.lastIndexOf('differs')).toBeLessThan(statuses.indexOf('agrees'));
});

test('the English audit has no Chinese outside elements marked as Chinese', async () => {
  const { root } = await mount('audit-panel', {}, 'en');
  const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
  expect(
    strays
      .filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && lang !== 'zh-CN')
      .map(({ text }) => text),
  ).toEqual([]);
});

test('nothing in the audit is wider than 320 pixels', async () => {
  const { element, root, shell } = await mount('audit-panel', {}, 'en');
  shell.style.width = '320px';
  for (const details of root.querySelectorAll('details')) details.open = true;
  await settled(element);
  expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(320);
});

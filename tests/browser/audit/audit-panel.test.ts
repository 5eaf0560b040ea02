import { afterEach, expect, test } from 'vitest';
import '../../../src/panels/audit-panel';
import { audit } from '../../../src/plan/audit/audit';
import { languages } from '../../../src/state/app-state';
import { texts } from '../cards/texts';
import { find, mount, settled } from '../chrome/mount';
import { realPlan } from '../chrome/real-plan';

afterEach(() => document.body.replaceChildren());

test.each(languages)('every finding stands there with its sentence and formula (%s)', async (lang) => {
  const { root } = await mount('audit-panel', {}, lang);
  for (const { id, sentence, formula } of audit(realPlan)) {
    const item = find(root, `#${id}`);
    expect(item.textContent).toContain(sentence[lang]);
    expect(item.textContent).toContain(formula);
  }
});

test('every input of every finding has a source mark', async () => {
  const { root } = await mount('audit-panel');
  const inputs = [...root.querySelectorAll('.inputs > li')];
  expect(inputs.length).toBeGreaterThan(50);
  expect(inputs.filter((input) => !input.querySelector('source-mark'))).toEqual([]);
});

test('what differs comes before what agrees', async () => {
  const { root } = await mount('audit-panel');
  const statuses = [...root.querySelectorAll<HTMLElement>('.status')].map((each) => each.dataset['status']);
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

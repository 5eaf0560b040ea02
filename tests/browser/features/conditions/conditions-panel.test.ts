import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/conditions/panel';
import { languages } from '../../../../src/state/app-state';
import { siteConfig } from '../../../../src/state/site-config';
import { find, mount, settled } from '../../mount';
import { realAnnex } from '../../real-annex';

afterEach(() => document.body.replaceChildren());

test.each(languages)(
  'every condition and restriction stands there with its words and the way to them (%s)',
  async (lang) => {
    const { root, intents } = await mount('conditions-panel', {}, lang);
    for (const { id, text, quote } of realAnnex.conditions) {
      const item = find(root, `#${id}`);
      expect(item.textContent).toContain(text[lang]);
      expect(item.textContent).toContain(quote);
    }
    expect(root.querySelectorAll('[data-kind="restricted"]')).toHaveLength(4);
    find(root, '#approval-80-days a').click();
    expect(intents).toEqual([{ type: 'paragraph', id: '5.6-1' }]);
  },
);

test('land and tax are set beside the plan’s figures; what cannot be computed is said', async () => {
  const { root, element } = await mount('conditions-panel');
  const [land, tax] = root.querySelectorAll<HTMLInputElement>('input');
  const enter = async (input: HTMLInputElement | undefined, value: string) => {
    if (!input) throw new Error('no field');
    input.value = value;
    input.dispatchEvent(new Event('input'));
    await settled(element);
  };
  await enter(land, '20');
  await enter(tax, '500');
  expect(find(root, '.calculator [role="status"]').textContent).toContain('25');
  expect(root.querySelectorAll('.calculator tbody tr')).toHaveLength(2);
  await enter(land, '0');
  expect(root.querySelector('.calculator table')).toBeNull();
  expect(find(root, '.calculator [role="status"]').textContent?.trim()).not.toBe('');
});

test('the operator’s contact is shown where the site has one', async () => {
  const site = siteConfig({ contact: { zh: '招商热线 0579-0000', en: 'Hotline 0579-0000' } });
  const { root } = await mount('conditions-panel', { site });
  expect(find(root, '.contact').textContent).toContain('招商热线');
  const { root: without } = await mount('conditions-panel', { site: siteConfig({}) });
  expect(without.querySelector('.contact')).toBeNull();
});

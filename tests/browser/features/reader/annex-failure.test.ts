import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/conditions/panel';
import '../../../../src/features/reader/panel';
import { find, mount, settled } from '../../mount';

afterEach(() => document.body.replaceChildren());

test.each(['reader-panel', 'conditions-panel'] as const)(
  '%s says in its place that the paragraphs could not be loaded, and tries again',
  async (tag) => {
    const asked: (() => void)[] = [];
    const listen = (event: HTMLElementEventMap['annex-wanted']) => asked.push(event.failed ?? (() => {}));
    document.body.addEventListener('annex-wanted', listen);
    const { root, element } = await mount(tag, {}, 'en', { annex: null });
    expect(find(root, '[role="status"]').textContent).toMatch(/^Loading/);
    asked[0]?.();
    await settled(element);
    expect(find(root, '[role="alert"]').textContent).toContain('could not be loaded');
    find<HTMLButtonElement>(root, '[role="alert"] button').click();
    await settled(element);
    expect(asked).toHaveLength(2);
    expect(root.querySelector('[role="alert"]')).toBeNull();
    document.body.removeEventListener('annex-wanted', listen);
  },
);

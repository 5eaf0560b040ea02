import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../../../src/app/layout/top-bar';
import { find, mount, settled } from '../../mount';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('top-bar', () => {
  it('sends the language that is chosen, and nothing for the present one', async () => {
    const { root, intents } = await mount('top-bar', { language: 'zh' });
    find(root, '[lang="zh-CN"][aria-pressed]').click();
    find(root, '[lang="en"][aria-pressed]').click();
    expect(intents).toEqual([{ type: 'language', lang: 'en' }]);
  });

  it('marks the present language and names the theme', async () => {
    const { root } = await mount('top-bar', { language: 'en', theme: 'dark' }, 'en');
    expect(find(root, '[lang="en"][aria-pressed]').getAttribute('aria-pressed')).toBe('true');
    expect(find(root, '.theme').getAttribute('aria-label')).toContain('dark');
  });

  it('goes through the themes', async () => {
    const { root, element, intents } = await mount('top-bar', { theme: 'system' });
    for (const theme of ['light', 'dark', 'system'] as const) {
      find(root, '.theme').click();
      element.theme = theme;
      await settled(element);
    }
    expect(intents).toEqual(['light', 'dark', 'system'].map((theme) => ({ type: 'theme', theme })));
  });

  it('asks to share the view, where views can be shared', async () => {
    const { element, root, shell } = await mount('top-bar', { shared: true });
    let asked = 0;
    shell.addEventListener('share-wanted', () => (asked += 1));
    find(root, '.share').click();
    expect(asked).toBe(1);
    element.shared = false;
    await settled(element);
    expect(root.querySelector('.share')).toBeNull();
  });
});

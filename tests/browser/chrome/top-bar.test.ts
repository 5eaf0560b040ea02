import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../../src/panels/top-bar';
import { find, mount, settled } from './mount';

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
});

describe('copy-link', () => {
  it('copies the address and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { element, root } = await mount('copy-link');
    find(root, 'button').click();
    await vi.waitFor(() => expect(find(root, '[role="status"]').textContent).toBe('链接已复制'));
    expect(write).toHaveBeenCalledWith(location.href);
    await settled(element);
  });

  it('shows the address selected where copying is forbidden, and Escape closes it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const { element, root } = await mount('copy-link');
    find(root, 'button').click();
    await vi.waitFor(() => expect(root.activeElement?.tagName).toBe('INPUT'));
    const field = find<HTMLInputElement>(root, 'input');
    expect(field.value).toBe(location.href);
    expect(field.selectionEnd).toBe(location.href.length);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled(element);
    expect(root.querySelector('input')).toBeNull();
  });
});

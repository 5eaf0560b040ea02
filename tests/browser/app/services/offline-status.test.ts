import { afterEach, describe, expect, it } from 'vitest';
import '../../../../src/app/layout/notice-bar';
import type { Offline } from '../../../../src/ui/offline-context';
import '../../../../src/app/services/offline-status';
import '../../../../src/app/layout/status-line';
import { find, mount, settled } from '../../mount';

afterEach(() => document.body.replaceChildren());

const said = async (offline: Offline, lang: 'zh' | 'en' = 'zh') => {
  const { root } = await mount('offline-status', { offline }, lang);
  return find(root, '[role="status"]').textContent;
};

describe('offline-status', () => {
  it('says nothing before anything is known', async () => {
    expect(await said({ online: true, store: { kind: 'unknown' } })).toBe('');
  });

  it('says that all is stored, or that a folder needs no network', async () => {
    expect(await said({ online: true, store: { kind: 'ready' } })).toBe('可离线使用');
    expect(await said({ online: true, store: { kind: 'ready' } }, 'en')).toBe('Ready for offline use');
    expect(await said({ online: false, store: { kind: 'folder' } })).toBe('无需网络');
  });

  it('tells a network that is gone from one whose loss does not matter', async () => {
    expect(await said({ online: false, store: { kind: 'ready' } })).toBe('现在没有网络，内容齐全');
    expect(await said({ online: false, store: { kind: 'unknown' } })).toBe('现在没有网络，内容不全');
    expect(await said({ online: false, store: { kind: 'storing', percent: 60 } })).toBe(
      '现在没有网络，内容不全',
    );
  });

  it('says why it cannot be used without a network here', async () => {
    for (const [why, words] of [
      ['insecure', '此处不能离线使用'],
      ['blocked', '此处不能离线使用'],
      ['full', '空间不足，不能离线使用'],
      ['unreachable', '未能存全，不能离线使用'],
    ] as const)
      expect(await said({ online: true, store: { kind: 'impossible', why } })).toBe(words);
  });

  it('shows how far storing is, without reading every step aloud', async () => {
    const { element, root } = await mount('offline-status', {
      offline: { online: true, store: { kind: 'storing', percent: 41 } },
    });
    const region = find(root, '[role="status"]');
    expect(region.textContent).toBe('正在存到本机');
    expect(find(root, '[aria-hidden="true"]:not(svg)').textContent).toBe('41%');
    element.offline = { online: true, store: { kind: 'ready' } };
    await settled(element);
    expect(find(root, '[role="status"]')).toBe(region);
    expect(region.textContent).toBe('可离线使用');
  });

  it('explains itself in full in the status line’s panel', async () => {
    const { root } = await mount('offline-status', {
      long: true,
      offline: { online: true, store: { kind: 'impossible', why: 'insecure' } },
    });
    expect(find(root, 'p').textContent).toContain('https');
  });

  it('stays within a narrow status line, as a sign with its word for screen readers', async () => {
    const { element, root } = await mount('status-line');
    element.style.width = '390px';
    const status = find<HTMLElementTagNameMap['offline-status']>(root, 'offline-status');
    status.offline = { online: true, store: { kind: 'ready' } };
    await settled(status);
    const mark = find(status.shadowRoot ?? status, '.state').getBoundingClientRect();
    expect(mark.width).toBeLessThan(40);
    expect(mark.right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
  });
});

describe('a notice with something to do', () => {
  it('has a button for it, beside the one that puts it away', async () => {
    let done = 0;
    const run = () => {
      done += 1;
    };
    const { root } = await mount('notice-bar', {
      notices: [{ id: 'update', text: '新版本可用', action: { text: '重新载入', run } }],
    });
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['重新载入', '知道了']);
    buttons[0]?.click();
    expect(done).toBe(1);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { initialState } from '../../../engine';
import '../../../../src/app/map/hover-label';
import '../../../../src/app/map/map-controls';
import '../../../../src/app/layout/notice-bar';
import '../../../../src/app/layout/status-line';
import { linkVersion } from '../../../../src/state/link/link-version';
import { siteConfig } from '../../../../src/state/site-config';
import { find, mount, settled } from '../../mount';

afterEach(() => document.body.replaceChildren());

describe('map-controls', () => {
  it('tells the shell what to do with the map', async () => {
    const { root, shell } = await mount('map-controls', { hasSelection: true });
    const commands: string[] = [];
    shell.addEventListener('map-command', (event) => commands.push(event.detail));
    for (const button of root.querySelectorAll('button')) button.click();
    expect(commands).toEqual(['zoom-in', 'zoom-out', 'north-up', 'home', 'to-selection']);
  });

  it('zooms to a selection only where there is one', async () => {
    const { root } = await mount('map-controls');
    expect([...root.querySelectorAll('button')].map((button) => button.disabled)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('hover-label', () => {
  it('is hidden from screen readers and never under the pointer', async () => {
    const { element, root } = await mount('hover-label', {
      text: '兰溪市',
      kindLabel: '县级市',
      point: { x: innerWidth - 5, y: 40 },
    });
    const { left, right, top } = element.getBoundingClientRect();
    expect(element.getAttribute('aria-hidden')).toBe('true');
    expect(right).toBeLessThan(innerWidth - 5);
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(40);
    expect(root.textContent).toContain('兰溪市');
  });
});

describe('notice-bar', () => {
  it('announces notices and dismisses them by id', async () => {
    const { root, shell } = await mount('notice-bar', {
      notices: [
        { id: 'one', text: '一' },
        { id: 'two', text: '二', hint: '提示', urgent: true },
      ],
    });
    const dismissed: string[] = [];
    shell.addEventListener('notice-dismiss', (event) => dismissed.push(event.detail));
    expect(find(root, '[role="status"]').textContent).toContain('一');
    expect(find(root, '[role="alert"]').textContent).toContain('提示');
    find(root, '[role="alert"] button').click();
    expect(dismissed).toEqual(['two']);
  });
});

describe('status-line', () => {
  it('says that the map is schematic while it has no review number', async () => {
    const { element, root } = await mount('status-line');
    expect(find(root, '.review').textContent).toBe('示意图，未经地图审核');
    element.site = siteConfig({ mapReviewNumber: '浙金S（2026）1号' });
    await settled(element);
    expect(find(root, '.review').textContent).toBe('审图号：浙金S（2026）1号');
  });

  it('says that the draft’s period is over, in both languages', async () => {
    const { root } = await mount('status-line', {}, 'en');
    expect(find(root, '.draft').textContent).toBe('2021 draft · period ended 2025');
  });

  it('unfolds the caveats about the data, and Escape goes back to the button', async () => {
    const { element, root } = await mount('status-line');
    find(root, '.about').click();
    await settled(element);
    expect(find(root, '#about').textContent).toContain('不是行政区划界线的权威依据');
    find(root, '#about').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled(element);
    expect(find(root, '#about').hidden).toBe(true);
    expect(root.activeElement).toBe(find(root, '.about'));
  });

  it('prints the day, the data and the link of the view, which is that of the whole atlas also from a frame', async () => {
    const app = { ...initialState('en'), selection: 'lanxi', embed: true };
    const { element, root } = await mount('status-line', { app }, 'en');
    expect(find(root, '.printed').textContent).toMatch(/data version \d/i);
    const address = `https://atlas.test/?sel=lanxi&lang=en&v=${linkVersion}`;
    expect(find(root, '.printed').textContent?.endsWith(` · ${address}`)).toBe(true);
    element.root = null;
    await settled(element);
    expect(find(root, '.printed').textContent).not.toContain('://');
  });

  it('names the deployer’s own source of boundaries in place of ours', async () => {
    const site = siteConfig({ boundarySource: { zh: '金华市测绘院', en: 'Jinhua Surveying Institute' } });
    const { root } = await mount('status-line', { site });
    expect(find(root, '.sources').textContent).toContain('金华市测绘院');
    expect(find(root, '.sources').textContent).not.toContain('高德');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../../src/app/map/choice-menu';
import { find, mount } from '../../mount';

const options = ['a', 'b', 'c'].map((id) => ({ id, name: `要素 ${id}`, kindLabel: '平台' }));

async function open(point = { x: 100, y: 100 }) {
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  const menu = await mount('choice-menu', { options, point });
  const heard: [string, unknown][] = [];
  for (const type of ['choice', 'choice-close'] as const)
    menu.shell.addEventListener(type, (event) => heard.push([type, event.detail]));
  const focused = () => menu.root.activeElement?.querySelector('.name')?.textContent;
  return { ...menu, opener, heard, focused };
}

afterEach(() => document.body.replaceChildren());

describe('choice-menu', () => {
  it('counts the features and takes the focus to the first', async () => {
    const { root, focused } = await open();
    expect(find(root, 'h2').textContent).toBe('这里有 3 个要素');
    expect(focused()).toBe('要素 a');
  });

  it('walks by arrow keys, Home and End, round the ends', async () => {
    const { focused } = await open();
    const seen: unknown[] = [];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      seen.push(focused());
    }
    expect(seen).toEqual(['要素 b', '要素 c', '要素 a', '要素 c', '要素 a']);
  });

  it('chooses with Enter and gives the focus back', async () => {
    const { heard, opener } = await open();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(heard).toEqual([['choice', 'b']]);
    expect(document.activeElement).toBe(opener);
  });

  it('closes with Escape and gives the focus back', async () => {
    const { heard, opener } = await open();
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual([['choice-close', null]]);
    expect(document.activeElement).toBe(opener);
  });

  it('closes on a press elsewhere', async () => {
    const { heard } = await open();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(heard).toEqual([['choice-close', null]]);
  });

  it('stays in the window', async () => {
    const { element } = await open({ x: innerWidth - 2, y: innerHeight - 2 });
    const { right, bottom } = element.getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { localize } from '../../../../src/site/pages/messages/localize';
import '../../../../src/features/stories/panel';
import { find, settled } from '../../mount';
import { mountTold, shipped } from './stories';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const drawing = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');

/** The handout of the story that is open, and its button. */
async function open() {
  const told = await mountTold('stories-panel', '?page=stories&story=layout.2');
  const reader = find(told.root, 'story-reader').shadowRoot as ShadowRoot;
  const handout = find<HTMLElementTagNameMap['story-handout']>(reader, 'story-handout');
  const root = handout.shadowRoot as ShadowRoot;
  const press = async () => {
    find(root, 'button').click();
    await settled(handout);
    await new Promise((resolve) => setTimeout(resolve));
    await settled(handout);
  };
  return { shell: told.shell, handout, root, press };
}

test('a handout has every chapter with its map, text and sources, and is printed once they are there', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { shell, handout, root, press } = await open();
  const links: string[] = [];
  shell.addEventListener('handout-wanted', (event) => {
    links.push(...event.links);
    event.respondWith(Promise.resolve(event.links.map(drawing)));
  });
  await press();
  const chapters = shipped.get('layout')?.chapters ?? [];
  expect(links).toEqual(chapters.map(({ link }) => link));
  const printed = [...root.querySelectorAll('section')];
  expect(printed).toHaveLength(8);
  for (const [index, section] of printed.entries()) {
    expect(section.querySelector('h2')?.textContent).toContain(chapters[index]?.title.zh);
    expect(section.querySelector('handout-map')?.shadowRoot?.querySelector('svg')).not.toBeNull();
    expect(section.querySelectorAll('.sources li')).toHaveLength(
      (chapters[index]?.citations.length ?? 0) + (chapters[index]?.derived.length ?? 0),
    );
  }
  expect(handout.hasAttribute('ready')).toBe(true);
  expect(print).toHaveBeenCalledOnce();
});

test('a handout whose language changes while its maps are drawn has them drawn in the new one', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { shell, handout, root, press } = await open();
  const answers: (() => void)[] = [];
  shell.addEventListener('handout-wanted', (event) => {
    const { lang } = handout.locale;
    const maps = event.links.map(() => Object.assign(drawing(), { id: lang }));
    event.respondWith(new Promise((resolve) => answers.push(() => resolve(maps))));
  });
  await press();
  handout.locale = localize('en');
  answers[0]?.();
  await expect.poll(() => answers).toHaveLength(2);
  expect([handout.hasAttribute('ready'), print.mock.calls.length]).toEqual([false, 0]);
  answers[1]?.();
  await expect.poll(() => print.mock.calls).toHaveLength(1);
  const maps = [...root.querySelectorAll('handout-map')];
  expect(maps.map(({ shadowRoot }) => shadowRoot?.querySelector('svg')?.id)).toEqual(Array(8).fill('en'));
  expect(find(root, '.handout').lang).toBe('en');
});

test('a handout whose maps cannot be drawn says so and prints nothing', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { shell, handout, root, press } = await open();
  shell.addEventListener('handout-wanted', (event) => event.respondWith(Promise.reject(new Error('no map'))));
  await press();
  expect(find(root, '[role="status"]').textContent).toContain('绘制失败');
  expect(handout.hasAttribute('ready')).toBe(false);
  expect(print).not.toHaveBeenCalled();
});

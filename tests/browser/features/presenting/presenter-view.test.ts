import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../../src/features/presenting/presenter-view';
import { find, settled } from '../../mount';
import { mountTold, press } from '../stories/stories';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const open = (link: string, lang: 'zh' | 'en' = 'zh') => mountTold('presenter-view', link, lang);

describe('the stage', () => {
  test('has the chapter in large type, and how far the story has come', async () => {
    const { root } = await open('?page=stories&story=layout.2');
    expect(find(root, 'h1').textContent).toBe('第一笔：一条走廊');
    expect(Number.parseFloat(getComputedStyle(find(root, '.text')).fontSize)).toBeGreaterThanOrEqual(17);
    expect(find<HTMLProgressElement>(root, 'progress').value).toBe(2);
  });

  test('shows any view, with no words where no story is open', async () => {
    const { root } = await open('?measure=output');
    expect(root.querySelector('.caption')).toBeNull();
    expect(root.querySelector('presenter-legend')).not.toBeNull();
  });

  test('has a laser dot, a spotlight and blank screens by keys, and hides its words', async () => {
    const { root } = await open('?page=stories&story=layout.2');
    const shown = () =>
      ['.laser', '.spotlight', '.black', '.white', '.caption'].filter((one) => root.querySelector(one));
    for (const [key, what] of [
      ['l', ['.laser', '.caption']],
      ['s', ['.spotlight', '.caption']],
      ['S', ['.caption']],
      ['b', ['.black', '.caption']],
      ['w', ['.white', '.caption']],
      ['w', ['.caption']],
      ['.', ['.black', '.caption']],
      ['.', ['.caption']],
      ['h', []],
      ['h', ['.caption']],
    ] as const) {
      await press(key);
      expect(shown(), key).toEqual(what);
    }
  });

  test('follows the pointer from its own corner, wherever it stands, and is lit nowhere else', async () => {
    const { element, shell, root } = await open('?page=stories&story=layout.2');
    Object.assign(shell.style, {
      position: 'fixed',
      inset: '30px 0 0 50px',
      width: '300px',
      height: '200px',
    });
    const move = async (clientX: number, clientY: number) => {
      window.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY }));
      await settled(element);
      return ['--x', '--y'].map((name) => element.style.getPropertyValue(name));
    };
    expect(await move(20, 80)).toEqual(['-30px', '50px']);
    expect(find(root, '.tools').dataset.awake).toBeUndefined();
    expect(await move(120, 80)).toEqual(['70px', '50px']);
    expect(find(root, '.tools').dataset.awake).toBe('');
    for (const key of ['l', 's', 'b']) {
      await press(key);
      const { x, y, width, height } = find(root, '.laser, .spotlight, .blank').getBoundingClientRect();
      expect([x, y, width, height], key).toEqual([50, 30, 300, 200]);
    }
  });

  test('takes the focus, so that keys are heard at the atlas alone, and gives it back', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const { element, shell, root } = await mountTold('presenter-view', '?measure=output', 'zh', true);
    button.hidden = true;
    await userEvent.keyboard('l');
    await settled(element);
    expect(root.querySelector('.laser')).not.toBeNull();
    const ended = vi.fn();
    shell.addEventListener('present-end', ended);
    await userEvent.keyboard('p');
    expect(ended).toHaveBeenCalledOnce();
    button.hidden = false;
    element.remove();
    expect(document.activeElement).toBe(button);
  });

  test('leaves the focus where the reader has put it since', async () => {
    const [button, field] = [document.createElement('button'), document.createElement('input')];
    document.body.append(button, field);
    button.focus();
    const { element } = await open('?measure=output');
    field.focus();
    element.remove();
    expect(document.activeElement).toBe(field);
  });

  test('is lit again by the next chapter', async () => {
    const { root, send } = await open('?page=stories&story=layout.2');
    await press('b');
    await send({ type: 'open-chapter', place: { id: 'layout', chapter: 3 }, link: '' });
    expect(root.querySelector('.blank')).toBeNull();
    expect(find(root, 'h1').textContent).toBe('走廊上的六座城');
  });

  test('lists its keys, and Escape leaves step by step', async () => {
    const { root, shell } = await open('?page=stories&story=layout.2');
    const ended = vi.fn();
    shell.addEventListener('present-end', ended);
    await press('?');
    const dialog = find<HTMLDialogElement>(root, 'dialog');
    expect(dialog.open).toBe(true);
    expect(dialog.querySelectorAll('dt')).toHaveLength(13);
    const heard: string[] = [];
    shell.addEventListener('keydown', ({ key }) => heard.push(key));
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    dialog.close();
    expect(heard).toEqual([]);
    await press('l');
    await press('Escape');
    expect(root.querySelector('.laser')).toBeNull();
    expect(ended).not.toHaveBeenCalled();
    await press('Escape');
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('the window with notes', () => {
  let frame: HTMLIFrameElement;
  beforeEach(() => {
    frame = document.createElement('iframe');
  });

  /** A frame in place of a window, which browsers do not open for tests. */
  const pretend = () => {
    document.body.append(frame);
    const inner = frame.contentWindow as Window;
    vi.spyOn(window, 'open').mockReturnValue(inner);
    return inner.document;
  };

  test('has notes, what comes next and the time, and turns pages', async () => {
    const { send } = await open('?page=stories&story=layout.1', 'en');
    const notes = pretend();
    await press('n');
    expect(find(notes, 'h1').textContent).toBe('One city');
    expect(find(notes, '.notes').textContent).toContain('consultation draft');
    expect(find(notes, 'h2').textContent).toBe('The first stroke: a corridor');
    expect(find(notes, '[role="timer"]').textContent).toMatch(/^0:0\d$/);
    expect(notes.documentElement.lang).toBe('en');
    const keys: string[] = [];
    window.addEventListener('keydown', ({ key }) => keys.push(key));
    const next = [...notes.querySelectorAll('button')].find(({ textContent }) => textContent === 'Next');
    next?.click();
    expect(keys).toEqual(['PageDown']);
    await send({ type: 'open-chapter', place: { id: 'layout', chapter: 8 }, link: '' });
    expect(find(notes, 'h1').textContent).toBe('Down to the targets');
    expect(find(notes, 'aside').textContent).toContain('last chapter');
  });

  test('that the browser blocks is asked for', async () => {
    const { root, element } = await open('?page=stories&story=layout.1');
    vi.spyOn(window, 'open').mockReturnValue(null);
    await press('n');
    await settled(element);
    expect(find(root, '[role="alert"]').textContent).toContain('允许本站弹出窗口');
  });
});

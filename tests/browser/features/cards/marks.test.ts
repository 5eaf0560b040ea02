import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../../src/features/cards/panel';
import '../../../../src/ui/tokens.css';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function open(id: string, selector: string, lang: 'zh' | 'en' = 'zh') {
  const { root } = await mount('card-panel', { entity: realPlan.entities.get(id) ?? null }, lang);
  const host = find<HTMLElement>(root, selector);
  const shadow = host.shadowRoot;
  if (!shadow) throw new Error(`${selector} has no shadow root`);
  const button = find<HTMLButtonElement>(shadow, 'button.mark');
  button.focus();
  await userEvent.keyboard('{Enter}');
  await settled(host);
  const note = find<HTMLElement>(shadow, '[popover]');
  await vi.waitFor(() => expect(note.classList.contains('placed')).toBe(true));
  return { host, shadow, button, note };
}

const output = 'source-mark[cite="annex1.lanxi.output-2025"]';

test('a source mark opens the quotation with its place and status, and Esc returns the focus', async () => {
  const { shadow, button, note } = await open('lanxi', output);
  expect(shadow.activeElement).toBe(note);
  expect(find(note, 'blockquote').textContent).toBe('「1000」');
  for (const words of ['附件1', '兰溪市', '2025年发展目标', '征求意见稿', '2021年10月']) {
    expect(note.textContent).toContain(words);
  }
  await userEvent.keyboard('{Escape}');
  expect(note.matches(':popover-open')).toBe(false);
  expect(shadow.activeElement).toBe(button);
});

test('a source mark is named after what it cites and is a target of 24 pixels', async () => {
  const { button } = await open('lanxi', output, 'en');
  expect(button.getAttribute('aria-label')).toBe(
    'Source: Annex 1, Lanxi, Gross industrial output (enterprises above designated size), 2025',
  );
  const { width, height } = button.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test('the popover lies inside the window', async () => {
  const { note } = await open('lanxi', output);
  const { left, top, right, bottom } = note.getBoundingClientRect();
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window.innerWidth);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

test('the mark of a blank cell says that the cell is blank', async () => {
  const { note } = await open('lanxi', 'source-mark[cite="annex1.lanxi.tax-per-mu-2025"]', 'en');
  expect(note.textContent).toContain('The plan leaves this cell blank.');
});

test('an English popover has no Chinese outside elements marked as Chinese', async () => {
  for (const selector of [output, '.phrase source-mark']) {
    const { note } = await open('lanxi', selector, 'en');
    const found = [...texts(note)].filter(({ text, lang }) => lang === 'en' && /\p{Script=Han}/u.test(text));
    expect(found.map(({ text }) => text)).toEqual([]);
    document.body.replaceChildren();
  }
});

test('a derived mark opens the formula, its inputs have source marks, and Esc closes one at a time', async () => {
  const { note } = await open('corridor', 'tfoot td:last-child derived-mark', 'en');
  expect(find(note, '.formula').textContent).toBe('400 + 1,000 + 450 + 1,000 + 1,500 = 4,350');
  const inner = find<HTMLElement>(note, 'source-mark').shadowRoot;
  if (!inner) throw new Error('the inner mark has no shadow root');
  find<HTMLButtonElement>(inner, 'button.mark').click();
  await vi.waitFor(() => expect(find(inner, 'blockquote').textContent).toBe('“400”'));
  await userEvent.keyboard('{Escape}');
  expect(find(inner, '[popover]').matches(':popover-open')).toBe(false);
  expect(note.matches(':popover-open')).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(note.matches(':popover-open')).toBe(false);
});

test('a citation is copied and the reader is told', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { note } = await open('lanxi', output);
  const copy = find<HTMLElement>(note, 'copy-citation').shadowRoot;
  if (!copy) throw new Error('copy-citation has no shadow root');
  find<HTMLButtonElement>(copy, 'button').click();
  await vi.waitFor(() => expect(find(copy, '[role="status"]').textContent).toBe('已复制'));
  expect(write.mock.calls[0]?.[0]).toMatch(/\[Z\].*附件1.*兰溪市/);
});

test('without a clipboard the citation is shown, selected', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  const { note } = await open('lanxi', output, 'en');
  const copy = find<HTMLElement>(note, 'copy-citation').shadowRoot;
  if (!copy) throw new Error('copy-citation has no shadow root');
  find<HTMLButtonElement>(copy, 'button').click();
  await vi.waitFor(() => expect(copy.querySelector('textarea')).not.toBeNull());
  const text = find<HTMLTextAreaElement>(copy, 'textarea');
  expect(text.value).toContain('Annex 1');
  await vi.waitFor(() => expect(text.selectionEnd - text.selectionStart).toBe(text.value.length));
});

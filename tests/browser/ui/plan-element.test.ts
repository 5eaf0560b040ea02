import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlanElement } from '../../../src/ui/plan-element';
import { find, mount, settled } from '../mount';

declare global {
  interface HTMLElementTagNameMap {
    'fragile-element': FragileElement;
  }
}

@customElement('fragile-element')
class FragileElement extends PlanElement {
  @property() step: 'render' | 'updated' | 'none' = 'none';
  @property() note = '';

  protected override render() {
    return html`<p>${this.note}</p>${this.step === 'render' ? fail() : ''}`;
  }

  protected override updated(): void {
    if (this.step === 'updated') fail();
  }
}

function fail(): string {
  throw new Error('too fragile');
}

const told: string[] = [];
const hear = (event: Event) =>
  told.push('failure' in event ? (event.failure as { where: string }).where : 'nothing');

beforeEach(() => {
  told.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.addEventListener('feature-error', hear);
});

afterEach(() => {
  document.removeEventListener('feature-error', hear);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function report(root: ShadowRoot): Promise<ShadowRoot> {
  await customElements.whenDefined('error-report');
  const element = find(root, 'error-report');
  await settled(element);
  return element.shadowRoot as ShadowRoot;
}

test.each(['render', 'updated'] as const)('what throws in %s is said in its place and told', async (step) => {
  const { root } = await mount('fragile-element', { step }, 'en');
  expect((await report(root)).textContent).toContain('This part could not be shown');
  expect(root.querySelector('p')).toBeNull();
  expect(told).toEqual(['element fragile-element']);
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('an element that fails again tells it once, and comes back when it can', async () => {
  const { element, root } = await mount('fragile-element', { note: 'first' }, 'zh');
  element.step = 'render';
  await settled(element);
  element.note = 'second';
  await settled(element);
  expect((await report(root)).textContent).toContain('这一部分显示失败');
  expect(told).toHaveLength(1);
  element.step = 'none';
  await settled(element);
  expect(root.textContent?.trim()).toBe('second');
  expect(root.querySelector('error-report')).toBeNull();
});

test('the report is copied, or shown where that is not allowed', async () => {
  const written: string[] = [];
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    written.push(text);
  });
  const { root } = await mount('fragile-element', { step: 'render' }, 'en');
  const inside = await report(root);
  const button = find<HTMLButtonElement>(inside, 'button');
  expect(button.textContent).toBe('Copy report');
  button.click();
  await vi.waitFor(() => expect(find(inside, '[role=status]').textContent).toBe('Copied'));
  expect(written[0]).toMatch(/What failed: element fragile-element\nMessage: Error: too fragile\nLink: http/);
  expect(written[0]).toMatch(/Version: \d+\.\d+\.\d+\nData version: \d+ \(/);
  expect(written[0]).toContain(`Browser: ${navigator.userAgent}`);
  expect(written[0]).toContain('plan-element.test.ts');

  write.mockRejectedValue(new Error('not allowed'));
  button.click();
  await vi.waitFor(() => expect(inside.querySelector('textarea')?.value).toContain('Error: too fragile'));
});

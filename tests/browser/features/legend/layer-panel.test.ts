import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { initialState, reduce } from '../../../engine';
import '../../../../src/features/legend/panel';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';

const { layers } = initialState('zh');
const panel = (properties = {}) =>
  mount('layer-panel', { layers, geo: realPlan.geo, open: true, ...properties });
const swatches = (root: ParentNode, layer: string) =>
  root.querySelectorAll(`[data-layer="${layer}"] .swatch`);

afterEach(() => document.body.replaceChildren());

describe('layer-panel', () => {
  it('hides a layer by keyboard', async () => {
    const { root, intents } = await panel();
    find(root, '[data-layer="belts"] [role="switch"]').focus();
    await userEvent.keyboard(' ');
    expect(intents).toEqual([{ type: 'show-layer', layer: 'belts', visible: false }]);
  });

  it('shows the symbols of visible layers only', async () => {
    const { element, root } = await panel();
    expect(swatches(root, 'belts').length).toBe(1);
    element.layers = reduce(initialState('zh'), {
      type: 'show-layer',
      layer: 'belts',
      visible: false,
    }).layers;
    await settled(element);
    expect(swatches(root, 'belts').length).toBe(0);
    expect(find<HTMLInputElement>(root, '[data-layer="belts"] [role="switch"]').checked).toBe(false);
  });

  it('names industries in the reader’s language', async () => {
    const { root } = await mount('layer-panel', { layers, geo: realPlan.geo, open: true }, 'en');
    expect(find(root, '[data-layer="platforms"]').textContent).toContain('Chips and optoelectronics');
  });

  it('fades a layer with the slider that unfolds', async () => {
    const { element, root, intents } = await panel();
    const more = find(root, '[data-layer="corridor"] .more');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    more.click();
    await settled(element);
    find(root, '[data-layer="corridor"] input[type="range"]').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(intents).toEqual([{ type: 'fade-layer', layer: 'corridor', opacity: 0.95 }]);
  });

  it('folds away as a whole, and starts folded when compact', async () => {
    const { element, root } = await panel({ open: null, compact: true });
    expect(find(root, '#rows').hidden).toBe(true);
    find(root, '.head').click();
    await settled(element);
    expect(find(root, '#rows').hidden).toBe(false);
    await userEvent.keyboard('{Escape}');
    find(root, '[role="switch"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await settled(element);
    expect(find(root, '#rows').hidden).toBe(true);
    expect(root.activeElement).toBe(find(root, '.head'));
  });
});

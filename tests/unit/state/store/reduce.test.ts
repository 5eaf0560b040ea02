import { describe, expect, it } from 'vitest';
import { Store } from '../../../../src/state/store/store';
import { initialState, reduce } from '../../../engine';

const start = initialState('zh');

describe('reduce', () => {
  it('selects and clears', () => {
    const selected = reduce(start, { type: 'select', id: 'lanxi' });
    expect(selected.selection).toBe('lanxi');
    expect(reduce(selected, { type: 'select', id: null })).toEqual(start);
  });

  it('returns the same state when the selection stays', () => {
    expect(reduce(start, { type: 'select', id: null })).toBe(start);
  });

  it('opens the audit, and a selection opens the card again', () => {
    const audit = reduce(start, { type: 'page', page: 'audit' });
    expect(audit.page).toBe('audit');
    expect(reduce(audit, { type: 'select', id: null })).toEqual(start);
  });

  it('takes the path page with the selection', () => {
    const path = (from: string | null, id: string | null) =>
      reduce({ ...start, page: 'path', selection: 'wuyi', path: from }, { type: 'select', id, stay: true })
        .path;
    expect(path('wuyi.firms', 'lanxi')).toBe('lanxi.firms');
    expect(path('value-added', 'lanxi')).toBeNull();
    expect(path('wuyi.firms', null)).toBe('wuyi.firms');
    expect(path(null, 'lanxi')).toBeNull();
    expect(reduce({ ...start, path: 'wuyi.firms' }, { type: 'select', id: 'lanxi' }).path).toBe('wuyi.firms');
  });

  it('hides one layer and leaves the others', () => {
    const next = reduce(start, { type: 'show-layer', layer: 'belts', visible: false });
    expect(next.layers.belts).toEqual({ visible: false, opacity: 1 });
    expect(next.layers.areas).toBe(start.layers.areas);
  });

  it('keeps opacity between 0.1 and 1', () => {
    expect(reduce(start, { type: 'fade-layer', layer: 'areas', opacity: 0 }).layers.areas.opacity).toBe(0.1);
    expect(reduce(start, { type: 'fade-layer', layer: 'areas', opacity: 7 }).layers.areas.opacity).toBe(1);
  });
});

describe('the store', () => {
  it('tells listeners the state and the intent, until they leave', () => {
    const store = new Store(start, reduce);
    const seen: (string | null)[] = [];
    const leave = store.subscribe((state, intent) => seen.push(`${intent?.type}:${state.selection}`));
    store.dispatch({ type: 'select', id: 'yiwu' });
    store.dispatch({ type: 'select', id: 'yiwu' });
    store.replace(start);
    leave();
    store.dispatch({ type: 'select', id: 'lanxi' });
    expect(seen).toEqual(['select:yiwu', 'undefined:null']);
  });
});

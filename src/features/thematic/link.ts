import { measureIds } from '../../plan/measures/measure';
import { type Year, years } from '../../plan/years';
import type { Slice } from '../../state/engine/slice';
import { changed } from '../../state/intent';
import type { Field } from '../../state/link/field';
import { list, oneOf, round } from '../../state/link/text';
import { classMethods, drawings, initialThematic, palettes, type Thematic } from '../../state/thematic';

declare module '../../state/app-state' {
  interface AppState {
    readonly thematic: Thematic;
  }
}

declare module '../../state/intent' {
  interface Intents {
    thematic: { readonly change: Partial<Thematic> };
  }
}

const { classing: usual } = initialThematic;

/** `measure=id` */
const measure: Field = {
  key: 'measure',
  write: ({ thematic }) => thematic.measure ?? '',
  read: (state, text) => changed(state, 'thematic', { measure: oneOf(measureIds, text) }),
};

/** `year=2020` … `2024` */
const year: Field = {
  key: 'year',
  write: ({ thematic }) => (thematic.year === initialThematic.year ? '' : String(thematic.year)),
  read: (state, text) => changed(state, 'thematic', { year: yearOf(text) ?? initialThematic.year }),
};

/** `as=symbols` or `as=columns` */
const drawing: Field = {
  key: 'as',
  write: ({ thematic }) => (thematic.drawing === initialThematic.drawing ? '' : thematic.drawing),
  read: (state, text) =>
    changed(state, 'thematic', { drawing: oneOf(drawings, text) ?? initialThematic.drawing }),
};

/** `classes=method,count` or `classes=own,break,break,…` */
const classes: Field = {
  key: 'classes',
  write: ({ thematic: { classing } }) => {
    if (classing.method === 'own') return ['own', ...classing.breaks.map((at) => round(at, 6))].join(',');
    const { method, count } = classing;
    return method === usual.method && count === usual.count ? '' : `${method},${count}`;
  },
  read: (state, text) => {
    const [name, ...rest] = list(text);
    const method = oneOf(classMethods, name);
    const numbers = rest.map(Number);
    const { classing } = state.thematic;
    if (method === 'own') {
      const rising = numbers.every(
        (at, index) => Number.isFinite(at) && at > (numbers[index - 1] ?? -Infinity),
      );
      if (!rising || numbers.length < 2 || numbers.length > 6) return state;
      return changed(state, 'thematic', {
        classing: { ...classing, method, count: numbers.length + 1, breaks: numbers },
      });
    }
    const [count = usual.count] = numbers;
    if (!method || !Number.isInteger(count) || count < 3 || count > 7) return state;
    return changed(state, 'thematic', { classing: { ...classing, method, count } });
  },
};

/** `palette=diverging` */
const palette: Field = {
  key: 'palette',
  write: ({ thematic: { classing } }) => (classing.palette === usual.palette ? '' : classing.palette),
  read: (state, text) =>
    changed(state, 'thematic', {
      classing: { ...state.thematic.classing, palette: oneOf(palettes, text) ?? usual.palette },
    }),
};

/** `swipe=measure,year,percent` */
const swipe: Field = {
  key: 'swipe',
  write: ({ thematic: { swipe } }) =>
    swipe ? [swipe.measure, swipe.year, round(swipe.at, 0)].join(',') : '',
  read: (state, text) => {
    const [id, when, where] = list(text);
    const measure = oneOf(measureIds, id);
    const year = yearOf(when);
    const at = Number(where);
    if (!measure || !year || !(at >= 0 && at <= 100)) return state;
    return changed(state, 'thematic', { swipe: { measure, year, at } });
  },
};

function yearOf(text: string | undefined): Year | null {
  return years.find((one) => String(one) === text) ?? null;
}

export const slice: Slice<'thematic', 'thematic'> = {
  initial: { thematic: initialThematic },
  fields: [measure, year, drawing, classes, palette, swipe],
  reducers: {
    thematic: (state, { change }) => changed(state, 'thematic', change),
  },
};

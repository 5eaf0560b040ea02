import type { Pack } from './pack';
import type { Entity } from './plan';
import type { Citation } from './schema/citation';

/** Everything in the pack that has a card, duplicates included. */
export function entitiesOf({ areas, layout: { layout }, platforms, places }: Pack): Entity[] {
  return [
    ...areas.areas.map((record): Entity => {
      const kind = record.level === 'municipality' ? 'municipality' : 'area';
      return { kind, id: record.id, record };
    }),
    { kind: 'corridor', id: layout.corridor.id, record: layout.corridor },
    ...layout.corridor.axes.map((record): Entity => ({ kind: 'axis', id: record.id, record })),
    ...layout.belts.map((record): Entity => ({ kind: 'belt', id: record.id, record })),
    ...layout.cities.map((record): Entity => ({ kind: 'city', id: record.id, record })),
    ...platforms.platforms.map((record): Entity => ({ kind: 'platform', id: record.id, record })),
    ...places.places.map((record): Entity => ({ kind: 'place', id: record.id, record })),
  ];
}

/** The citations of all files. */
export function citationsOf(pack: Pack): Citation[] {
  return Object.values(pack).flatMap((file) => ('citations' in file ? file.citations : []));
}

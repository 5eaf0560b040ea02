import { engine } from '../../../app/features';
import { areasOfEntity } from '../../../plan/entities-within';

import { matchFilter } from '../../../plan/filter/match-filter';
import type { Entity, Plan } from '../../../plan/plan';
import { targetYear } from '../../../plan/years';
import type { AppState } from '../../../state/app-state';
import { initialThematic } from '../../../state/thematic';
import { measureYears, type Subject } from '../subject/subject';
import type { PictureMap } from './picture-map';

const empty: PictureMap = {
  fit: [],
  selected: null,
  areas: [],
  bands: [],
  points: [],
  measure: null,
  filterMatch: null,
};

/** What the preview picture of a page shows on its map. */
export function subjectMap(subject: Subject, plan: Plan): PictureMap {
  switch (subject.kind) {
    case 'home':
      return wholeCity(plan);
    case 'entity':
      return entityMap(subject.entity, plan);
    case 'measure': {
      const year = measureYears(subject.measure).at(-1) ?? targetYear;
      const { classing, drawing } = initialThematic;
      return { ...empty, measure: { id: subject.measure.id, year, classing, drawing } };
    }
    case 'story':
      return viewMap(engine.parseLink(subject.story.chapters[0]?.link ?? '', 'zh'), plan);
  }
}

function wholeCity({ layout, platforms }: Plan): PictureMap {
  return {
    ...empty,
    bands: [layout.corridor.id, ...layout.belts.map(({ id }) => id)],
    points: [...layout.cities, ...platforms].map(({ id }) => id),
  };
}

function entityMap(entity: Entity, plan: Plan): PictureMap {
  const { corridor, cities, belts } = plan.layout;
  const map = { ...empty, selected: entity.id, areas: areasOfEntity(entity) };
  const inside = (areas: readonly string[]) =>
    [...cities, ...plan.platforms].filter(({ area }) => areas.includes(area)).map(({ id }) => id);
  switch (entity.kind) {
    case 'municipality':
      return wholeCity(plan);
    case 'area':
      return { ...map, points: inside([entity.id]) };
    case 'corridor':
      return {
        ...map,
        bands: [corridor.id, ...corridor.axes.map(({ id }) => id)],
        points: cities.map(({ id }) => id),
      };
    case 'axis':
      return { ...map, areas: corridor.members, bands: [corridor.id, entity.id] };
    case 'belt':
      return { ...map, bands: belts.filter(({ id }) => id === entity.id).map(({ id }) => id) };
    case 'city':
      return { ...map, bands: [corridor.id], points: cities.map(({ id }) => id) };
    case 'platform':
    case 'place':
      return { ...map, points: [entity.id] };
  }
}

/** The first view of a story, as far as a small map holds it. */
function viewMap({ fit, thematic, selection, layers, filter }: AppState, plan: Plan): PictureMap {
  const { measure: id, year, classing, drawing } = thematic;
  if (id) return { ...empty, fit, selected: selection, measure: { id, year, classing, drawing } };
  const filterMatch = matchFilter(plan, filter);
  const entity = plan.entities.get(selection ?? '');
  if (entity && !filterMatch) return { ...entityMap(entity, plan), fit };
  const { layout, platforms } = plan;
  return {
    ...empty,
    fit,
    filterMatch,
    bands: [
      ...(layers.corridor.visible ? [layout.corridor.id] : []),
      ...(layers.belts.visible ? layout.belts.map(({ id }) => id) : []),
    ],
    points: [
      ...(layers.cities.visible ? layout.cities : []),
      ...(layers.platforms.visible ? platforms : []),
    ].map(({ id }) => id),
  };
}

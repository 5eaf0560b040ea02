import type { TemplateResult } from 'lit';
import type { Entity } from '../../plan/plan';
import type { CardContext } from '../../ui/parts/card-context';
import { areaCard } from './area-card';
import { axisCard } from './axis-card';
import { beltCard } from './belt-card';
import { cityCard } from './city-card';
import { corridorCard } from './corridor-card';
import { municipalityCard } from './municipality-card';
import { placeCard } from './place-card';
import { platformCard } from './platform-card';

/** The content of an entity's card: its header and its sections, for the screen and for the sheet to print. */
export function cardOf(entity: Entity, context: CardContext): TemplateResult {
  switch (entity.kind) {
    case 'municipality':
      return municipalityCard(entity.record, context);
    case 'area':
      return areaCard(entity.record, context);
    case 'corridor':
      return corridorCard(entity.record, context);
    case 'axis':
      return axisCard(entity.record, context);
    case 'belt':
      return beltCard(entity.record, context);
    case 'city':
      return cityCard(entity.record, context);
    case 'platform':
      return platformCard(entity.record, context);
    case 'place':
      return placeCard(entity.record, context);
  }
}

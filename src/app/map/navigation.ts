import { type Bounds, boundsOf } from '../../geometry/bounds-of';
import type { PlanMap } from '../../map/plan-map';
import { featureOf } from '../../plan/feature-of';
import type { Plan } from '../../plan/plan';
import { showsColumns } from '../../state/shows-columns';
import type { Thematic } from '../../state/thematic';
import type { View } from '../../state/view';
import { columnPitch } from './column-pitch';
import type { MapCommand } from './map-controls';

/** Where the map is to go: what its buttons and the panels' links ask for, as views for the store. */
export class Navigation {
  #tilted = false;

  constructor(
    private readonly map: () => PlanMap | null,
    private readonly plan: () => Plan | null,
    private readonly go: (view: View | null) => void,
  ) {}

  /** Brings a feature into view, unless it is there already. */
  reveal(id: string | null): void {
    const bounds = this.#bounds(id);
    if (bounds && !this.map()?.shows(bounds)) this.#fit(bounds);
  }

  /** Tilts a reader's own flat view when columns are first chosen; whoever lays it flat again keeps it so. */
  tiltForColumns(before: Thematic, after: Thematic): void {
    const map = this.map();
    if (!map || this.#tilted || showsColumns(before) || !showsColumns(after)) return;
    this.#tilted = true;
    if (map.view?.pitch === 0) this.go({ ...map.view, pitch: columnPitch });
  }

  /** Does what a button of the map asks for. */
  handleCommand(command: MapCommand, selection: string | null): void {
    switch (command) {
      case 'zoom-in':
        this.map()?.zoomBy(1);
        return;
      case 'zoom-out':
        this.map()?.zoomBy(-1);
        return;
      case 'north-up':
        this.map()?.northUp();
        return;
      case 'home':
        this.go(null);
        return;
      case 'to-selection': {
        const bounds = this.#bounds(selection);
        if (bounds) this.#fit(bounds);
        return;
      }
    }
  }

  #fit(bounds: Bounds): void {
    const view = this.map()?.viewFor(bounds);
    if (view) this.go(view);
  }

  #bounds(id: string | null): Bounds | null {
    const plan = this.plan();
    const feature = plan && featureOf(plan, id);
    return feature ? boundsOf(feature) : null;
  }
}

import type { Cell } from '../../plan/table/column';
import type { CardContext } from '../../ui/parts/card-context';

/** What every part of the table needs. */
export type TableContext = CardContext & {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Ids of the areas that are compared; null where the rows cannot be. */
  readonly compared: readonly string[] | null;
  /** Opens a cell's source beside what asks for it; `what` names the cell. */
  readonly note: (mark: HTMLElement, cell: Cell, what: string) => void;
};

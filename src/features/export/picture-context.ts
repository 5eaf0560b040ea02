import { createContext } from '@lit/context';
import type { PictureStatus } from './picture-status';

/** What pictures need to be told, and where the making of one stands. Given by the shell. */
export type PictureDeskView = {
  readonly status: PictureStatus;
  /** Whether pictures can only have the flat map that needs no WebGL. */
  readonly flat: boolean;
};

export const pictureContext = createContext<PictureDeskView>(Symbol('pictures'));

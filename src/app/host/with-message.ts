import type { AppState } from '../../state/app-state';
import { engine } from '../features';
import type { FrameMessage } from './frame-message';

/** The state that a message of the page around the frame asks for; it stays a frame, in the language and theme it has. */
export function withMessage(state: AppState, message: FrameMessage): AppState {
  if (message.type !== 'link') return engine.reduce(state, message);
  const { embed, theme, lang } = state;
  return { ...engine.parseLink(message.link, lang), embed, theme, lang };
}

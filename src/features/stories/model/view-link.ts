import type { AppState } from '../../../state/app-state';
import type { Links } from '../../../state/link/links';

/** The query string of what a state shows, without the page, the story, and what is the reader's own: language, theme, frame. */
export function viewLink(state: AppState, { initialState, formatLink }: Links): string {
  const { page, story, sharedStory, embed, lang, theme } = initialState('zh');
  return formatLink({ ...state, page, story, sharedStory, embed, lang, theme }, lang);
}

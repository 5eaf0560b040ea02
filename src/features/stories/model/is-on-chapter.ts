import type { AppState } from '../../../state/app-state';
import type { Links } from '../../../state/link/links';
import { viewLink } from './view-link';

/** Whether a state shows what a chapter's link shows. */
export function isOnChapter(state: AppState, link: string, links: Links): boolean {
  return viewLink(state, links) === viewLink(links.parseLink(link, state.lang), links);
}

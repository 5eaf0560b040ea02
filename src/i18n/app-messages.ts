import type { Lang } from '../state/app-state';
import { app as en } from './en-app';
import type { Messages } from './messages';
import { app as zh } from './zh-app';

/** What is said before a language is there, or of the one that is not: what the atlas is called, and how its start goes. */
export const appMessages: Readonly<Record<Lang, Messages['app']>> = { zh, en };

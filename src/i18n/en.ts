import { app } from './en/app';
import { audit } from './en/audit';
import { card } from './en/card';
import { chrome } from './en/chrome';
import type { Messages } from './messages';

/** English messages; our own wording. */
export const en: Messages = { app, audit, card, chrome };

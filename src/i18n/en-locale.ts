import { createLocale } from './create-locale';
import { en } from './en';

export const enLocale = createLocale('en', en);

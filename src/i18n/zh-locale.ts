import { createLocale } from './create-locale';
import { zh } from './zh';

export const zhLocale = createLocale('zh', zh);

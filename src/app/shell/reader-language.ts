import type { Lang } from '../../state/app-state';

/** Chinese for a browser that prefers any Chinese, otherwise English. */
export function readerLanguage(preferred: readonly string[]): Lang {
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag)) ?? '';
  return /^zh\b/i.test(first) ? 'zh' : 'en';
}

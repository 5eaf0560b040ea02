import type { Scheme } from '../../../style/scheme';
import tokens from '../../../ui/tokens.css?inline';

const blocks: Readonly<Record<Scheme, string>> = {
  light: /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '',
  dark: /:root\[data-scheme=["']?dark["']?\]\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '',
};

/** The design tokens of a scheme, whatever the page itself has; `language` decides the fonts. */
export function schemeTokens(scheme: Scheme, language: 'zh' | 'en'): ReadonlyMap<string, string> {
  const found = new Map(
    [blocks.light, ...(scheme === 'dark' ? [blocks.dark] : [])].flatMap((block) =>
      [...block.matchAll(/(--[\w-]+):\s*([^;]+)/g)].map(
        ([, name = '', value = '']) => [name, value.trim()] as const,
      ),
    ),
  );
  for (const kind of ['sans', 'serif']) found.set(`--${kind}`, found.get(`--${kind}-${language}`) ?? kind);
  const resolved = (value: string): string =>
    value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => resolved(found.get(name) ?? ''));
  return new Map([...found].map(([name, value]) => [name, resolved(value)]));
}

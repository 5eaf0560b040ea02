import tokens from '../../ui/tokens.css?inline';

const light = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';

/** The tokens of the light scheme once more for what is paper, which is white in a dark window too. */
export const lightTokens = `
  .paper { ${light} }
  .paper:lang(en) { --sans: var(--sans-en); --serif: var(--serif-en); }
`;

import { gradedStrengths, strengthStyle } from '../../style/strength-style';

/** The colours of the grades, of the scheme in force, as custom properties. */
export const gradeCss = gradedStrengths
  .map((strength) => {
    const [light, dark] = [strengthStyle(strength, 'light'), strengthStyle(strength, 'dark')];
    return `[data-grade='${strength}'] {
      --grade: light-dark(${light?.colour}, ${dark?.colour});
      --on-grade: light-dark(${light?.ink}, ${dark?.ink});
    }`;
  })
  .join('\n');

import { css, unsafeCSS } from 'lit';
import { gradedStrengths, strengthStyle } from '../../style/strength-style';

const grades = gradedStrengths.map((strength) => {
  const [light, dark] = [strengthStyle(strength, 'light'), strengthStyle(strength, 'dark')];
  return `[data-grade='${strength}'] {
    --grade: light-dark(${light?.colour}, ${dark?.colour});
    --on-grade: light-dark(${light?.ink}, ${dark?.ink});
  }`;
});

/** The marks of the cells, in the colours of the scheme in force, and their legend. */
export const matrixMarkStyles = css`
  ${unsafeCSS(grades.join('\n'))}
  .mark {
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    width: 22px;
    height: 22px;
    border-radius: 3px;
    background: var(--grade);
    color: var(--on-grade);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1;
    vertical-align: middle;
    print-color-adjust: exact;
  }
  .mark.parent {
    border: 3px solid var(--grade);
    background: none;
    color: var(--ink);
    font-size: 0.6875rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    margin-top: 14px;
    font-size: 0.75rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
`;

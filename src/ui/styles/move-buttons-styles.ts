import { css } from 'lit';

/** The buttons that move an entry of a list up, down or out of it. */
export const moveButtonsStyles = css`
  .moves {
    display: flex;
    flex: none;
    gap: 2px;
  }
  .moves button {
    display: grid;
    place-content: center;
    width: 32px;
    min-height: 32px;
    padding: 0;
    border-color: transparent;
  }
  @media (pointer: coarse) {
    .moves button {
      width: 44px;
      min-height: 44px;
    }
  }
  .moves svg {
    display: block;
    width: 18px;
    height: 18px;
  }
`;

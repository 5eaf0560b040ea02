/** The style sheet of the window with notes, which has no other. Dark, so that it lights nobody on a stage. */
export const notesCss = `
  :root { color-scheme: dark; }
  body {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 2fr) minmax(0, 1fr);
    gap: 0 32px;
    box-sizing: border-box;
    min-height: 100vh;
    margin: 0;
    padding: 20px 28px;
    background: #15181a;
    color: #ece8df;
    font: 1.0625rem/1.7 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif;
  }
  :lang(en) body {
    font-family: 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
  }
  header, footer { grid-column: 1 / -1; display: flex; gap: 32px; align-items: center; }
  header { padding-bottom: 12px; border-bottom: 1px solid #3a3f44; }
  footer { gap: 12px; padding-top: 12px; border-top: 1px solid #3a3f44; }
  .clock { display: flex; gap: 12px; align-items: baseline; margin: 0; color: #aeb0ae; }
  .clock b { color: #ece8df; font-size: 2rem; font-variant-numeric: tabular-nums; }
  main { padding-top: 16px; }
  aside { margin-top: 16px; padding-left: 24px; border-left: 1px solid #3a3f44; color: #aeb0ae; }
  .kicker { margin: 0; color: #aeb0ae; font-size: 0.875rem; }
  h1, h2 { margin: 4px 0 12px; font-family: 'Noto Serif SC', 'Songti SC', Georgia, serif; line-height: 1.3; }
  h1 { font-size: 2rem; }
  h2 { font-size: 1.25rem; color: #ece8df; }
  .notes { font-size: 1.5rem; white-space: pre-line; }
  button {
    min-height: 40px;
    padding: 0 16px;
    border: 1px solid #565b60;
    border-radius: 6px;
    background: none;
    color: #8fc0ee;
    font: inherit;
    cursor: pointer;
  }
  button:disabled { opacity: 0.5; cursor: default; }
  button:focus-visible { outline: 2px solid #8fc0ee; outline-offset: 2px; }
  @media (max-width: 640px) { body { display: block; } aside { padding: 0; border: 0; } }
`;

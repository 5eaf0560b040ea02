/** Paper is white: what is printed is printed in the light scheme, whatever the screen shows. */
export function printInLight(root: HTMLElement): void {
  let before: string | undefined;
  window.addEventListener('beforeprint', () => {
    before = root.dataset['scheme'];
    root.dataset['scheme'] = 'light';
  });
  window.addEventListener('afterprint', () => {
    if (before) root.dataset['scheme'] = before;
  });
}

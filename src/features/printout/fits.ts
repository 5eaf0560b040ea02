/** What a printer's line breaks may need beyond those of the screen, in pixels. */
const reserve = 10;

/** Sets a page in a type size, in points; whether its foot then stands clear of what is above it, on the page. */
export function fits(page: HTMLElement, size: number): boolean {
  page.style.setProperty('--size', `${size}pt`);
  const foot = page.lastElementChild;
  const above = foot?.previousElementSibling;
  if (!(foot instanceof HTMLElement) || !(above instanceof HTMLElement)) return true;
  const free = foot.offsetTop - (above.offsetTop + above.offsetHeight);
  return foot.offsetTop + foot.offsetHeight <= page.clientHeight && free >= reserve;
}

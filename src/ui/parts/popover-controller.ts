import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the one popover of a mark beside its button. The browser opens and closes it; this says when it
 * is open, so that its content is rendered only then, moves it into place, and returns the focus, which
 * browsers lose inside a shadow root.
 */
export class PopoverController implements ReactiveController {
  open = false;

  /** `mark`: what opens the popover; by default the host's first button. */
  constructor(
    private host: ReactiveControllerHost & HTMLElement,
    private mark: () => HTMLElement | null | undefined = () => host.shadowRoot?.querySelector('button'),
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#listen(false);
    this.open = false;
  }

  readonly onBeforeToggle = (event: ToggleEvent): void => {
    if (event.target !== this.#popover) return;
    this.open = event.newState === 'open';
    const focused = this.host.shadowRoot?.activeElement;
    if (!this.open && this.#popover?.contains(focused ?? null)) this.mark()?.focus();
    this.host.requestUpdate();
    this.#listen(this.open);
  };

  readonly onToggle = async (event: ToggleEvent): Promise<void> => {
    if (event.target !== this.#popover) return;
    await this.host.updateComplete;
    this.#place();
    if (this.open) this.#popover?.focus({ preventScroll: true });
  };

  get #popover(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector('[popover]');
  }

  #listen(on: boolean): void {
    const change = on ? window.addEventListener : window.removeEventListener;
    change('resize', this.#place);
    change('scroll', this.#place, { capture: true });
    change('keydown', this.#keepEscape, { capture: true });
  }

  /** The Escape that closes the popover means nothing else. */
  readonly #keepEscape = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') event.stopPropagation();
  };

  readonly #place = (): void => {
    const popover = this.#popover;
    const mark = this.mark();
    if (!this.open || !popover || !mark) return;
    const size = { width: popover.offsetWidth, height: popover.offsetHeight };
    const view = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placePopover(mark.getBoundingClientRect(), size, view);
    popover.style.setProperty('--left', `${left}px`);
    popover.style.setProperty('--top', `${top}px`);
    popover.classList.add('placed');
  };
}

type Size = { readonly width: number; readonly height: number };
type Box = Size & { readonly left: number; readonly top: number };

const gap = 6;
const margin = 8;

/**
 * Where a popover goes, in pixels from the window's upper left: below its mark where there is room,
 * otherwise above, and always inside the window.
 */
export function placePopover(mark: Box, popover: Size, window: Size): { left: number; top: number } {
  const below = mark.top + mark.height + gap;
  const above = mark.top - gap - popover.height;
  const fitsBelow = below + popover.height + margin <= window.height;
  const left = mark.left + mark.width / 2 - popover.width / 2;
  return {
    left: clamp(left, margin, window.width - popover.width - margin),
    top: clamp(fitsBelow || above < margin ? below : above, margin, window.height - popover.height - margin),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.max(low, Math.min(value, high)));
}

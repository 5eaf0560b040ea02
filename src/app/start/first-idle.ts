/** Resolves when the first view stands and the browser has time; at once where it has stood for long. */
export function firstIdle(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-idle').length === 0) return;
      observer.disconnect();
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
      else setTimeout(resolve, 500);
    }).observe({ type: 'mark', buffered: true });
  });
}

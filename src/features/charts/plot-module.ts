/** The parts of Observable Plot that the charts use: the only import of it, loaded with the first chart. */
export { axisX, axisY, barX, dot, gridX, gridY, link, plot, ruleX, ruleY, text } from '@observablehq/plot';

/** The module, handed down to whatever draws, so that nothing else imports it. */
export type PlotModule = typeof import('./plot-module');

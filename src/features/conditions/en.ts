import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** The conditions for investors. */
const conditions: Widen<typeof zh.conditions> = {
  title: 'Conditions for investors',
  lead: 'What chapters 4 and 5 and box 2 hold for investors, to count on or to meet: a sentence of ours and one of the plan’s on each. The plan is a consultation draft of October 2021; ask the authorities for the policy in force.',
  themes: {
    land: 'Land',
    approval: 'Approvals',
    finance: 'Finance',
    talent: 'Talent',
    energy: 'Energy and emissions',
    market: 'Market access',
    limits: 'Performance and exit',
  },
  restricted: 'Industries that are restricted or need a capacity swap',
  kinds: { restricted: 'new capacity strictly limited', swap: 'capacity only in exchange' },
  silent: {
    title: 'What the plan does not say',
    items: [
      'land prices and terms of sale',
      'vacant plots and buildings, and their size',
      'amounts of subsidies or rebates',
      'whom to call at a platform',
    ],
    note: 'Ask the authorities or the platform.',
    contact: 'Contact given by the operator of this site:',
  },
  calculator: {
    title: 'Your tax per mu',
    note: 'Arithmetic alone: the tax you enter divided by the land you enter, beside the plan’s figures; no promise of any kind. What counts as tax is for the authorities to say. One mu is 1/15 of a hectare, so that CNY 300,000 per mu is CNY 4.5 m per hectare.',
    land: 'Land (mu)',
    tax: 'Expected tax a year (CNY)',
    area: 'Area',
    anyArea: 'any',
    own: (value) => `Your tax per mu: CNY ${value}`,
    formula: (tax, land, value) => `${tax} ÷ ${land} = ${value}`,
    rows: { area: 'This area, 2020', city: 'The city, 2020', target: 'The city’s target for 2025' },
    needed: (value) => `CNY ${value} a year at that rate`,
    columns: { row: 'Beside', value: 'CNY per mu', needed: 'For your land' },
    invalid: 'Enter an area above 0 mu and a tax of 0 or more.',
  },
  loading: 'Loading the conditions…',
  print: 'Print',
};

export const pages: Widen<typeof zhPages> = {
  conditions: { tab: 'Conditions', title: 'Conditions for investors' },
};

export const messages: Widen<typeof zh> = { conditions };

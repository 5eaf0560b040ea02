import { boundsOf } from '../../../geometry/bounds-of';
import { measureTimeText } from '../../../i18n/measure-time-text';
import { featureOf } from '../../../plan/feature-of';
import type { Plan } from '../../../plan/plan';
import { targetYear } from '../../../plan/years';
import type { PageContext } from '../subject/page-context';
import { subjectName } from '../subject/page-title';
import { measureYears, type Subject } from '../subject/subject';
import { description } from './description';
import { type PageUrls, pictureFile } from './page-urls';

type Json = Readonly<Record<string, unknown>>;

/** What a page is about in the terms of schema.org. */
export function jsonLd(subject: Subject, urls: PageUrls, context: PageContext): Json {
  const { locale, plan } = context;
  const common = {
    '@context': 'https://schema.org',
    name: subjectName(subject, locale),
    description: description(subject, context),
    url: urls.canonical,
    image: `${urls.canonical}${pictureFile}`,
  };
  const spoken = { inLanguage: locale.tag, isBasedOn: planWork(context) };
  switch (subject.kind) {
    case 'home':
      return { ...common, '@type': 'WebSite', ...spoken, about: city(urls, context) };
    case 'entity':
      return { ...common, ...place(subject, urls, context) };
    case 'measure': {
      const { measure } = subject;
      const years = measure.time === 'period' ? [2020, targetYear] : measureYears(measure);
      return {
        ...common,
        '@type': 'Dataset',
        ...spoken,
        temporalCoverage: [...new Set([years[0], years.at(-1)])].join('/'),
        spatialCoverage: city(urls, context),
        variableMeasured: {
          '@type': 'PropertyValue',
          name: common.name,
          unitText: locale.m.measures.units[measure.unit],
          measurementTechnique: locale.m.measures.notes[measure.id],
          description: measureTimeText(measure, targetYear, locale),
        },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isAccessibleForFree: true,
        creator: { '@type': 'Organization', name: plan.document.issuer[locale.lang] },
      };
    }
    case 'story':
      return { ...common, '@type': 'Article', headline: common.name, ...spoken, about: city(urls, context) };
  }
}

function place({ entity }: Extract<Subject, { kind: 'entity' }>, urls: PageUrls, context: PageContext): Json {
  const { plan, locale } = context;
  const area = 'area' in entity.record ? entity.record.area : null;
  const host = area === null ? undefined : plan.entities.get(area);
  return {
    '@type': 'Place',
    alternateName: locale.other(entity.record.name),
    ...placeGeo(entity.id, plan),
    ...(entity.kind === 'municipality'
      ? {}
      : {
          containedInPlace: host
            ? {
                '@type': 'Place',
                name: locale.text(host.record.name),
                url: urls.of({ kind: 'entity', entity: host }),
                containedInPlace: city(urls, context),
              }
            : city(urls, context),
        }),
    subjectOf: planWork(context),
  };
}

function city(urls: PageUrls, { plan, locale }: PageContext): Json {
  const entity = plan.entities.get(plan.municipality.id);
  return {
    '@type': 'City',
    name: locale.text(plan.municipality.name),
    ...(entity ? { url: urls.of({ kind: 'entity', entity }) } : {}),
  };
}

/** The plan itself, with its status: a draft. */
function planWork({ plan, locale }: PageContext): Json {
  const { title, issuer, date, status }: Plan['document'] = plan.document;
  return {
    '@type': 'CreativeWork',
    name: locale.text(title),
    datePublished: date,
    creativeWorkStatus: locale.text(status),
    author: { '@type': 'GovernmentOrganization', name: locale.text(issuer) },
  };
}

/**
 * Where an entity lies, as far as that is known: the box around a boundary, a point with no more decimals than its
 * error allows; nothing for what is only schematic or has no place on the map.
 */
function placeGeo(id: string, plan: Plan): { readonly geo?: unknown } {
  if (id === plan.municipality.id) return { geo: box(boundsOf(plan.geo.counties), 3) };
  const feature = featureOf(plan, id);
  const { geometry_class, error_m } = feature?.properties ?? {};
  if (!feature || geometry_class === 'schematic' || typeof error_m !== 'number') return {};
  const digits = error_m < 1000 ? 3 : error_m < 5000 ? 2 : 1;
  const { geometry } = feature;
  if (geometry.type === 'Point') return { geo: point(geometry.coordinates, digits) };
  if (geometry.type === 'MultiPoint') return { geo: geometry.coordinates.map((one) => point(one, digits)) };
  return { geo: box(boundsOf(feature), digits) };
}

function point([lng = 0, lat = 0]: readonly number[], digits: number) {
  return {
    '@type': 'GeoCoordinates',
    latitude: Number(lat.toFixed(digits)),
    longitude: Number(lng.toFixed(digits)),
  };
}

function box([west, south, east, north]: readonly [number, number, number, number], digits: number) {
  const corners = [south, west, north, east].map((value) => value.toFixed(digits));
  return { '@type': 'GeoShape', box: corners.join(' ') };
}

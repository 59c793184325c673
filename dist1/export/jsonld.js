import { agreed } from '../register/compare/agreed.js';
import { passagesOf, saidOf, textOf, textsOf, webAddress, } from './exported.js';
import { accountIri, iriOf, namespace, pageIri } from './iris.js';
import { daysOfEntry } from './plover/coding.js';
// schema.org as linked data: what happened is an Event, what an account says of it a Claim, the page a NewsArticle. The context stands in the
// file, so that nobody need ask another host to read it.
const schema = 'https://schema.org/';
const link = { '@type': '@id' };
const context = {
    '@vocab': schema,
    isnad: namespace,
    about: link,
    additionalType: link,
    appearance: link,
    attendee: link,
    author: link,
    contributor: link,
    eventStatus: link,
    firstAppearance: link,
    isBasedOn: link,
    location: link,
    organizer: link,
    publisher: link,
    sameAs: link,
    url: link,
    startDate: { '@type': `${schema}Date` },
    endDate: { '@type': `${schema}Date` },
};
const withoutEmpty = (node) => Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)));
const inArabic = (text) => ({ '@value': text, '@language': 'ar' });
const inBoth = ({ ar, en }) => [
    ...(ar ? [inArabic(ar)] : []),
    ...(en ? [{ '@value': en, '@language': 'en' }] : []),
];
const eventStatus = {
    planned: `${schema}EventScheduled`,
    cancelled: `${schema}EventCancelled`,
};
const startOf = ({ date }) => {
    const days = date ? daysOfEntry({ date }) : null;
    return days ? { startDate: days.from, endDate: days.to } : {};
};
function eventNode({ entry, sentence, sides }, label) {
    const iris = (ids) => ids.map(iriOf);
    const host = textOf(agreed(entry, 'host'));
    return withoutEmpty({
        '@id': iriOf(entry.id),
        '@type': 'Event',
        additionalType: iriOf(`type:${entry.kind ?? entry.type}`),
        name: inBoth(sentence),
        ...startOf(entry),
        eventStatus: eventStatus[entry.status] ?? null,
        location: entry.place === null ? null : iriOf(entry.place),
        attendee: iris(entry.participants),
        organizer: host === null ? null : iriOf(host),
        contributor: iris(textsOf(saidOf(entry, 'mediators'))),
        keywords: textsOf(saidOf(entry, 'topics')).flatMap(topic => inBoth(label(topic))),
        'isnad:status': entry.status,
        'isnad:notBefore': entry.date?.notBefore,
        'isnad:notAfter': entry.date?.notAfter,
        'isnad:actor': iris(sides.actors).map(id => ({ '@id': id })),
        'isnad:recipient': iris(sides.recipients).map(id => ({ '@id': id })),
    });
}
function claimNode(account, { entry, pages }) {
    const page = pageIri(account.page, pages.get(account.page));
    return withoutEmpty({
        '@id': accountIri(account),
        '@type': 'Claim',
        about: iriOf(entry.id),
        text: passagesOf(account).map(inArabic),
        author: iriOf(account.origin),
        ...(account.copyOf === null ? { firstAppearance: page } : { appearance: page }),
        isBasedOn: account.copyOf === null ? null : iriOf(`account:${account.copyOf}`),
        'isnad:chain': account.chain.length > 0 ? { '@list': account.chain.map(({ name }) => inArabic(name)) } : null,
    });
}
const articleNode = (page, facts, outlet) => withoutEmpty({
    '@id': pageIri(page, facts),
    '@type': 'NewsArticle',
    url: webAddress(facts?.url),
    headline: facts?.title ? inArabic(facts.title) : null,
    datePublished: facts?.published,
    dateModified: facts?.modified,
    inLanguage: 'ar',
    publisher: outlet === null ? null : iriOf(`outlet-named:${outlet}`),
    'isnad:sha256': page,
});
const outletNode = (outlet) => ({
    '@id': iriOf(`outlet-named:${outlet}`),
    '@type': 'Organization',
    name: inArabic(outlet),
});
const originNode = ({ id, name, kind, independent }) => ({
    '@id': iriOf(id),
    '@type': kind === 'unnamed' || kind === 'witness' ? 'Person' : 'Organization',
    name: inArabic(name),
    'isnad:originKind': kind,
    'isnad:independent': independent,
});
const kinds = {
    person: 'Person',
    office: 'Role',
    state: 'Country',
    body: 'Organization',
    place: 'Place',
    outlet: 'Organization',
    group: 'Organization',
};
const entityNode = ({ id, kind, name, wikidata, country }) => withoutEmpty({
    '@id': iriOf(id),
    '@type': kinds[kind],
    name: inBoth(name),
    sameAs: wikidata === null ? null : `http://www.wikidata.org/entity/${encodeURIComponent(wikidata)}`,
    'isnad:country': country === null ? null : { '@id': iriOf(`state:${country}`) },
});
function nodesOf(row, { label }) {
    const { entry, entities, pages } = row;
    return [
        eventNode(row, id => label('topics', id)),
        ...entry.accounts.map(account => claimNode(account, row)),
        ...entry.accounts.map(({ page, outlet }) => articleNode(page, pages.get(page), outlet)),
        ...entry.accounts.flatMap(({ outlet }) => (outlet === null ? [] : [outletNode(outlet)])),
        ...entry.origins.map(originNode),
        ...[...entities.values()].map(entityNode),
    ];
}
/** One document; each thing is told once. */
export async function* writeJsonLd(rows, setting) {
    const told = new Set();
    yield `{"@context":${JSON.stringify(context)},"@graph":[`;
    let comma = '';
    for await (const row of rows)
        for (const node of nodesOf(row, setting)) {
            if (told.has(node['@id']))
                continue;
            told.add(node['@id']);
            yield `${comma}\n${JSON.stringify(node)}`;
            comma = ',';
        }
    yield '\n]}\n';
}

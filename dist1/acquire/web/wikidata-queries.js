// What is asked of Wikidata. Everything that is meant is found by properties: no item is named here, and none may be. The properties
// are: head of state (P35) and of government (P6) of a country, the offices that these hold (P1906, P1313), position held
// (P39), start (P580) and end (P582) of it, the country's ISO 3166-1 alpha-3 code (P298), date of birth (P569), gender (P21).
const prefixes = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX psv: <http://www.wikidata.org/prop/statement/value/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`;
/** Terms that ended before are not asked for: pages are younger. */
const since = 1990;
// A date is asked for by its node, which tells how exact it is. What is said to be unknown has a value and no such node.
const dated = (name, property) => `
  OPTIONAL { ?statement pq:${property} ?${name}Any }
  OPTIONAL {
    ?statement pqv:${property} ?${name}Node .
    ?${name}Node wikibase:timeValue ?${name} ; wikibase:timePrecision ?${name}Precision .
  }`;
const held = (who) => `${prefixes}
SELECT DISTINCT ?of ?property ?subject ?officeName ?statement ?rank ?person
  ?startAny ?start ?startPrecision ?endAny ?end ?endPrecision ?acting
WHERE {${who}
  ?statement wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  FILTER(STRSTARTS(STR(?person), "http://www.wikidata.org/entity/Q"))${dated('start', 'P580')}${dated('end', 'P582')}
  OPTIONAL { ?statement ?anyQualifier ?acting . ?acting rdfs:label "acting"@en . }
  FILTER(!BOUND(?end) || ?end >= "${since}-01-01T00:00:00Z"^^xsd:dateTime)
}
ORDER BY ?of ?property ?statement ?officeName ?start ?end ?startAny ?endAny ?acting`;
const headOf = (property, office) => `{
    ?subject p:${property} ?statement . ?statement ps:${property} ?person . BIND("${property}" AS ?property)
    OPTIONAL { ?subject wdt:${office} ?office . ?office rdfs:label ?officeName . FILTER(LANG(?officeName) = "en") }
  }`;
/** Who headed these states and their governments, by their ISO codes. */
export const headsQuery = (states) => held(`
  VALUES ?of { ${states.map(iso => `"${iso}"`).join(' ')} }
  ?subject wdt:P298 ?of .
  ${headOf('P35', 'P1906')} UNION ${headOf('P6', 'P1313')}`);
/** Who held these offices, by the items that the user or the table of items names. */
export const holdersQuery = (items) => held(`
  VALUES ?office { ${items.map(item => `wd:${item}`).join(' ')} }
  ?person p:P39 ?statement . ?statement ps:P39 ?office . BIND("P39" AS ?property)
  BIND(?person AS ?subject) BIND(STR(?office) AS ?of)`);
/** What these people are called, when they were born: a row for each thing told. */
export const peopleQuery = (items) => `${prefixes}
SELECT DISTINCT ?person ?fact ?value ?precision
WHERE {
  VALUES ?person { ${items.map(item => `wd:${item}`).join(' ')} }
  {
    ?person rdfs:label ?value . BIND("label" AS ?fact) FILTER(LANG(?value) IN ("ar", "en"))
  } UNION {
    ?person skos:altLabel ?value . BIND("alias" AS ?fact) FILTER(LANG(?value) IN ("ar", "en"))
  } UNION {
    ?person p:P569 ?birth . ?birth a wikibase:BestRank ; psv:P569 ?node . BIND("born" AS ?fact)
    ?node wikibase:timeValue ?value ; wikibase:timePrecision ?precision .
  } UNION {
    ?person wdt:P21 ?gender . ?gender rdfs:label ?value . BIND("gender" AS ?fact) FILTER(LANG(?value) = "en")
  }
}
ORDER BY ?person ?fact LANG(?value) ?value ?precision`;

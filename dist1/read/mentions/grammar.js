import { wordFact, wordFlag } from '../../arabic/facts.js';
import { arabicFold } from '../../arabic/fold.js';
import { adjectiveForms } from '../../arabic/nouns.js';
import { placeNames } from '../../arabic/place-names.js';
import { compiledPlain, document } from '../../knowledge/load.js';
import { addedNames } from '../../knowledge/world.js';
import { buildHeads } from './headed/heads.js';
import { makeNameIndex } from './names.js';
import { makeSpellings } from './spellings.js';
function addStates(names, world, { statePrefixes: prefixes, republic }, article) {
    const taken = new Set([...world.states.values()].flatMap(({ ar }) => ar));
    for (const state of world.states.values()) {
        // «الجمهورية التركية», where no other has that name
        const formal = state.nisba
            .filter(nisba => !nisba.includes(' '))
            .map(nisba => `${republic.word} ${article}${nisba}${republic.ending}`);
        if (!republic.except.includes(state.id))
            for (const ar of formal)
                if (!taken.has(ar))
                    names.add(ar, 'state', state.id);
        for (const ar of state.ar) {
            names.add(ar, 'state', state.id);
            for (const prefix of prefixes)
                names.add(`${prefix} ${ar}`, 'state', state.id);
        }
        for (const ar of state.capital)
            names.add(ar, 'capital', state.id);
        for (const ar of state.seats)
            names.add(ar, 'seat', state.id);
    }
}
// «العاصمة السعودية»: the town among the places that is called as the state's capital is
function addCapitals(names, world, { capital, republic }, article) {
    for (const place of world.places.values()) {
        const state = world.states.get(place.country ?? '');
        if (!state || capital.except.includes(state.id) || !place.ar.some(ar => state.capital.includes(ar)))
            continue;
        for (const nisba of state.nisba.filter(nisba => nisba !== '' && !nisba.includes(' '))) {
            const ar = `${capital.word} ${article}${nisba}${republic.ending}`;
            if (!place.ar.includes(ar))
                names.add(ar, 'place', place.id);
        }
    }
}
// «وفدا مصريا»; but «تركيا» and «بريطانيا» are states, and the name of one is never taken for the accusative of a nisba.
function addNisba(lexicon, masculine, of, endings, isName, fold) {
    const [first, ...rest] = masculine.split(' ');
    const add = ({ form, gender, number, state }) => lexicon.add(form, {
        cls: 'nisba',
        value: of,
        joins: 'noun',
        gender,
        number,
        bare: true,
        info: rest.map(fold),
        ...(state && { state }),
    });
    adjectiveForms(first, endings).forEach(add);
    const accusative = first + endings.accusative;
    if (!isName(accusative))
        add({ form: accusative, gender: 'm', number: 's', state: 'indefinite' });
}
// The people of a state as its news names them: «الروس», «الأتراك».
function addPeoples(lexicon, state) {
    for (const form of state.plural)
        lexicon.add(form, { cls: 'nisba', value: state.id, joins: 'noun', gender: 'm', number: 'p', bare: true, info: [] });
}
function addBodies(names, world) {
    for (const body of world.bodies.values())
        for (const ar of body.ar)
            names.add(ar, body.metonym ? 'seat' : 'body', body.id);
    for (const outlet of world.outlets.values())
        for (const ar of [...outlet.ar, ...outlet.latin])
            names.add(ar, 'outlet', outlet.id);
    for (const place of world.places.values())
        for (const ar of place.ar)
            names.add(ar, 'place', place.id);
    for (const { ar, of, framing } of world.framings)
        for (const form of ar)
            names.add(form, 'framing', of, framing ?? form);
}
function addPeople(names, world, spelled) {
    const spellings = makeSpellings(spelled);
    const people = [...world.people.values()];
    // A spelling that the tables give to somebody is his alone.
    const taken = new Set(people.flatMap(({ ar, short }) => [...ar, ...short]));
    const more = (forms) => forms.flatMap(spellings).filter(form => !taken.has(form));
    for (const { id, ar, short } of people) {
        for (const form of new Set([...ar, ...more(ar)]))
            names.add(form, 'person', id);
        for (const form of new Set([...short, ...more(short)]))
            if (!ar.includes(form))
                names.add(form, 'short', id);
    }
}
// «وزير الشؤون الاجتماعية», «وزير الشئون الاجتماعية»
const alsoSpelled = (names, turns) => ({
    add(words, kind, ref, framing) {
        names.add(words, kind, ref, framing);
        for (const [one, other] of Object.entries(turns))
            if (words.includes(one))
                names.add(words.replaceAll(one, other), kind, ref, framing);
    },
});
function addRoles(index, world, { heads, alsoWritten }) {
    const names = alsoSpelled(index, alsoWritten);
    const many = (form, role) => {
        const [first, ...rest] = form.split(' ');
        const head = heads.find(h => h.one === first);
        if (!head)
            return;
        for (const two of head.two)
            names.add([two, ...rest].join(' '), 'heads-two', role);
        for (const plural of head.many)
            names.add([plural, ...rest].join(' '), 'heads-many', role);
    };
    for (const role of world.roles.values()) {
        for (const form of role.adj) {
            names.add(form, 'role', role.id);
            const bare = form.split(' ');
            if (bare.length > 1)
                many(form, role.id);
        }
        for (const form of role.gen) {
            names.add(form, 'role-gen', role.id);
            many(form, role.id);
        }
    }
    for (const { ar, of, framing } of world.titles)
        for (const form of ar)
            names.add(form, 'title', of, framing);
    for (const form of world.honorifics)
        names.add(form, 'honorific', '');
}
function addInstitutions(names, { institutions, institutionHeads }) {
    for (const { id, adj, gen } of institutions) {
        for (const form of adj)
            names.add(form, 'institution', id);
        for (const form of gen)
            names.add(form, 'institution-gen', id);
        for (const form of [...adj, ...gen]) {
            const [first, ...rest] = form.split(' ');
            const head = institutionHeads.find(h => h.one === first);
            for (const other of head ? [...head.two, ...head.many] : [])
                names.add([other, ...rest].join(' '), 'institutions', id);
        }
    }
}
function addTurns(names, lexicon, world, who, article) {
    for (const number of ['one', 'two', 'many']) {
        for (const form of who.counterpart[number])
            lexicon.add(form, { cls: 'counterpart', value: number, joins: 'noun' });
    }
    const addAll = (forms, kind, ref = '') => {
        for (const form of forms)
            names.add(form, kind, ref);
    };
    for (const { of, ar } of who.duals)
        addAll(ar, 'dual', of);
    addAll(who.side, 'side');
    addAll(who.homeland, 'homeland');
    addAll(who.notNames, 'none');
    addAll(who.placeHeads, 'place-head');
    addAll(who.epithets, 'epithet');
    addAll(who.latter, 'latter');
    for (const { ar } of who.reverence)
        names.add(ar, 'latter', ar);
    addAll(who.bureaus, 'bureau');
    addAll(who.deputies, 'deputy');
    addAll(who.aides, 'deputy', aide);
    addAll(who.aidesTo, 'aide-to');
    for (const { role, his, hers, ours } of who.theirs) {
        for (const form of his)
            names.add(form, 'their-role', role, 'm');
        for (const form of hers)
            names.add(form, 'their-role', role, 'f');
        for (const form of ours)
            names.add(form, 'their-role', role, 'home');
    }
    addInstitutions(alsoSpelled(names, who.alsoWritten), who);
    // «الرئيسين الروسي والأمريكي»: the definite dual or plural of a head that a list of adjectives follows
    for (const head of who.heads) {
        const role = [...world.roles.values()].find(r => r.gen.includes(head.one));
        if (!role)
            continue;
        for (const form of head.two)
            names.add(article + form, 'heads-two', role.id);
        for (const form of head.many)
            names.add(article + form, 'heads-many', role.id);
    }
}
/** What a deputy is who may serve somebody that is called by his name. */
export const aide = 'aide';
/** The state whose news an outlet or a town brings, by its folded name. Run by the build. */
export function compileHomes(world) {
    const fold = arabicFold();
    const { homeless } = whoFile();
    const homes = new Map();
    for (const place of world.places.values())
        if (place.country)
            for (const ar of place.ar)
                homes.set(fold(ar), place.country);
    for (const state of world.states.values())
        for (const ar of [...state.capital, ...state.ar])
            homes.set(fold(ar), state.id);
    for (const outlet of world.outlets.values()) {
        if (outlet.country && !homeless.includes(outlet.id))
            for (const name of [...outlet.ar, ...outlet.latin, ...outlet.hosts, outlet.id.slice('outlet:'.length)])
                homes.set(fold(name), outlet.country);
    }
    return homes;
}
/** How many people have a word in their name, by its folded form. Run by the build. */
export function compileBearers(world) {
    const fold = arabicFold();
    const counts = new Map();
    for (const person of world.people.values())
        for (const part of new Set(fold(person.ar[0]).split(' ')))
            counts.set(part, (counts.get(part) ?? 0) + 1);
    return counts;
}
// Opened or counted when it is first asked for: few pages ask. A supplement may have named more people.
function makeBearers(world) {
    let counts = null;
    return word => {
        counts ??= addedNames().length > 0 ? compileBearers(world) : compiledPlain('bearers');
        return counts.get(word) ?? 0;
    };
}
function makeSkeleton({ alike, dropped }) {
    const classes = new Map(alike.flatMap(letters => [...letters].map(letter => [letter, letters[0]])));
    return word => [...word].map((letter, k) => (k > 0 && dropped.includes(letter) ? '' : (classes.get(letter) ?? letter))).join('');
}
const whoFile = () => document('arabic/who');
/** Adds all names of the world to the lexicon. */
export function addNames({ lexicon, fold, endings, article }, world) {
    const who = whoFile();
    const names = makeNameIndex(lexicon, fold);
    addStates(names, world, who, article);
    addCapitals(names, world, who, article);
    const isName = placeNames(fold);
    for (const state of world.states.values()) {
        for (const nisba of state.nisba)
            addNisba(lexicon, nisba, state.id, endings, isName, fold);
        addPeoples(lexicon, state);
    }
    for (const { ar, of } of who.nisbas)
        addNisba(lexicon, ar, of, endings, isName, fold);
    addBodies(names, world);
    addPeople(names, world, who.spelled);
    addRoles(names, world, who);
    addTurns(names, lexicon, world, who, article);
}
/** Adds the names that only the supplement has. The lexicon was compiled without them; nobody may have asked it for a word yet. */
export function addSupplement({ lexicon, fold }) {
    const names = makeNameIndex(lexicon, fold, 'supplement ');
    for (const { person, ar } of addedNames())
        for (const form of ar)
            names.add(form, 'person', person);
}
/** The grammar of the layer. */
export function buildGrammar({ lexicon, fold, article, endings }, world) {
    const who = whoFile();
    const folded = (forms) => new Set(forms.map(fold));
    const phrases = (forms) => forms.map(form => fold(form).split(' '));
    const openers = folded(who.name.openers);
    return {
        world,
        institutions: new Map(who.institutions.map(i => [i.id, i])),
        qualifiers: folded(who.qualifiers),
        held: new Map(Object.entries(who.held).flatMap(([held, words]) => words.map(word => [fold(word), held]))),
        bygone: folded(who.bygone),
        perhapsBygone: folded(who.perhapsBygone),
        backThen: folded(who.backThen),
        thatTime: phrases(who.thatTime),
        yearLeads: folded(who.yearLeads),
        yearHeads: folded(who.yearHeads),
        yearSince: folded(who.yearSince),
        lost: { before: folded(who.lost.before), after: folded(who.lost.after) },
        perfect: { was: folded(who.perfect.was), had: folded(who.perfect.had) },
        decreeLeads: folded(who.decreeLeads),
        hijriMark: fold(who.hijriMark),
        unlike: folded(who.unlike),
        anybodys: phrases(who.anybodys),
        presence: folded(who.presence),
        kinds: folded(who.kinds),
        designate: folded(who.designate),
        late: folded(who.late),
        courtesy: new Set(who.courtesy),
        governed: new Set(who.governed),
        oneName: new Set(document('world/one-name').people),
        links: folded(who.links),
        inName: fold(who.links[0]),
        toward: folded(who.toward),
        accredited: folded(who.accredited),
        affairs: folded(who.affairs),
        leads: folded(who.leads),
        receivers: folded(who.receivers),
        homographs: {
            adjective: folded(who.homographs.adjective),
            noun: folded(who.homographs.noun),
            beast: folded(who.homographs.beast),
            wild: folded(who.homographs.wild),
        },
        joiners: folded(who.name.joiners),
        openers,
        servant: fold(who.name.openers[0]),
        namesake: folded(who.name.offices),
        branchesOfService: folded(who.arms),
        eponyms: folded(who.eponyms),
        kin: folded(who.kin),
        sayyids: folded(who.sayyids),
        crowned: new Map(Object.entries(who.crowned).map(([word, crown]) => [fold(word), crown])),
        reverence: new Map(who.reverence.map(({ ar, by, ranks }) => [ar, { by: folded(by), ranks }])),
        isOpener: wordFlag(word => openers.has(word.folded) && !word.folded.startsWith(article)),
        styles: folded(who.name.styles),
        princely: folded(who.name.princely),
        familyOffices: folded(who.name.families),
        family: {
            of: fold(who.name.of),
            notOf: fold(who.name.notOf),
            nisba: fold(endings.nisba),
            accusative: endings.accusative,
        },
        generations: folded(who.name.generations),
        sons: folded(who.name.sons),
        son: fold(who.name.sons[0]),
        compounds: folded(who.name.compounds),
        portfolios: new Set(who.portfolios),
        posts: folded(who.posts),
        another: folded(who.another),
        branches: folded(who.branches),
        adjectives: folded(who.adjectives),
        worldly: folded(who.worldly),
        local: new Set(who.local),
        homes: compiledPlain('homes'),
        bearersOf: makeBearers(world),
        families: folded(who.families),
        skeleton: makeSkeleton(who.spelling),
        towns: { before: folded(who.towns.before), after: folded(who.towns.after), movers: folded(who.towns.movers) },
        article,
        feminine: fold(endings.feminine),
        ofClitic: who.ofClitic,
        inClitic: who.inClitic,
        andClitic: who.andClitic,
        sayers: folded(who.sayers),
        comma: new Set(['،', ',', '-', '–']),
        colon: ':',
        heads: buildHeads(lexicon, fold, article, openers),
        asides: new Set(['(', '-', '–']),
        enclosing: new Set(['(', ')', '"', '«', '»', '“', '”']),
        cutsOf: wordFact(word => lexicon.cuts(word.folded)),
    };
}

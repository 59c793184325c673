import { wordFact } from './facts.js';
// «الاب» is «اب», but of what no table knows «الله» is rather one word than «له»
const shortestHost = 3;
/** the class of words that a dictionary has */
const dictionary = 'noun';
const none = [];
/** `article` is folded. */
export function makeStemmer(lexicon, article) {
    const bare = (host, definite) => {
        const rest = host.length - article.length;
        return host.startsWith(article) && (definite ? rest > 0 : rest >= shortestHost) ? host.slice(article.length) : host;
    };
    /** The word that is left when what is written before it is cut off: of «للسيسي» it is «السيسي», whose alef is not written. */
    function hostOf(folded, { conj, prep, cls, value, definite }) {
        const fits = (cut) => cut.conj === conj && cut.prep === prep;
        const hosts = lexicon.cuts(folded).filter(fits);
        const means = ({ host }) => lexicon
            .wordAt(host, 0, host.length)
            .senses.some(each => each.cls === cls &&
            each.value === value &&
            each.definite === definite &&
            each.conj === '' &&
            each.prep === '');
        return (hosts.find(means) ?? hosts[0])?.host ?? folded;
    }
    function ofSense(folded, sense) {
        const { entry, verb, pronoun, definite, value } = sense;
        const host = hostOf(folded, sense);
        // Verbs keep the article-like beginning that some have, and their objects.
        if (!entry)
            return verb?.pos === 'verb' ? host : bare(host, definite);
        const whole = pronoun === '' ? host : host.slice(0, -pronoun.length);
        // «زيارته» is of «زيارة»
        const stem = pronoun !== '' && value.slice(0, -1) === whole.slice(0, -1) ? value : whole;
        return bare(stem, definite);
    }
    /** Of a word that nobody knows only an article tells that something stands before it; the rest is possible. */
    function guessed(folded) {
        const cuts = lexicon.cuts(folded);
        const withArticle = cuts.find(({ host }) => bare(host, false) !== host);
        const also = cuts
            .filter(({ host, start, conj, prep }) => start > 0 && host.length >= shortestHost && (conj === '' || prep === ''))
            .map(({ host }) => bare(host, false));
        const stem = withArticle ? bare(withArticle.host, false) : folded;
        return { stem, also: withArticle ? none : also };
    }
    function settle({ stem, also }) {
        const others = also.length === 0 ? none : [...new Set(also)].filter(other => other !== stem);
        return { stem, also: others.length === 0 ? none : others };
    }
    const stemsOf = wordFact(({ folded, senses }) => {
        const lower = folded.toLowerCase();
        if (senses.length === 0)
            return settle(lower === folded ? guessed(folded) : { stem: lower, also: none });
        // The dictionary knows best what of a word is its own; the tables of rules hold forms with pronouns as wholes.
        const first = senses.find(({ cls }) => cls === dictionary) ?? senses[0];
        const own = senses.filter(({ conj, prep }) => conj !== first.conj || prep !== first.prep);
        return settle({ stem: ofSense(folded, first), also: own.map(sense => ofSense(folded, sense)) });
    });
    return (text, start, end) => stemsOf(lexicon.wordAt(text, start, end));
}

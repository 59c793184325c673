// Where no one tells whose page it is, its furniture may: «حقوق النشر محفوظة لـ…», a name above the headline, «تابعونا على …».
const signing = new Set(['section', 'share', 'widget', 'other', 'advert']);
const mostLetters = 300;
// «شفق نيوز/ سياسة»: a line like a dateline is one behind the headline; before it, it is the name of the site
const isMasthead = ({ kind, span }, headline) => kind === 'dateline' && headline !== null && span[1] <= headline[0];
// «https://site.example/…» above the story, «news@site.example» anywhere
const address = /^(?:https?:\/\/\S+|[^\s@]+@\S+)$/u;
const isAddress = ({ rule, span }, text, story) => rule === 'shape/address' &&
    address.test(text.slice(...span)) &&
    (span[1] <= story || text.slice(...span).includes('@'));
/** Lines in which a page may name the outlet that it is of, and addresses that may be of its site. */
export function ownSigns({ text }, { furniture, stories }) {
    const headline = stories[0]?.headline ?? null;
    const story = stories[0]?.body[0]?.[0] ?? 0;
    const signs = furniture.filter(one => signing.has(one.kind) || isMasthead(one, headline) || isAddress(one, text, story));
    return signs
        .filter(({ span }) => span[1] - span[0] <= mostLetters)
        .map(({ span }) => text.slice(...span).replace(/^\S+@/u, ''));
}

// Whether what was read goes by a name that the gold gives.

// Names are compared as ../shared/score/score.mjs does it, and the article is no part of a name («المصادر», «مصادر مطلعة»).
const fold = text =>
  (text ?? '')
    .normalize('NFKC')
    .replaceAll(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replaceAll(/[«»“”"„‟'‘’()]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/(^| )ال(?=\p{L}{2})/gu, '$1')
const latin = text =>
  (text ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'ʿʾ`]/gu, '')
    .replaceAll(/\b(?:al|el|ad|as|ar|an|bin|ibn)[- ]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
const within = (a, b) => a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a))
const wordsWithin = (a, b) => a.length > 1 && a.every(word => b.includes(word))
/** A name may leave out the names in its middle («جاسم البديوي», «جاسم محمد البديوي»). */
const sameArabic = (a, b) => {
  const [x, y] = [fold(a), fold(b)]
  return within(x, y) || wordsWithin(x.split(' '), y.split(' ')) || wordsWithin(y.split(' '), x.split(' '))
}
export const sameLatin = (a, b) => within(` ${latin(a)} `.replace(/^ +$/u, ''), ` ${latin(b)} `.replace(/^ +$/u, ''))

/** «A|B»: a link that may go by either name. */
export const namesIn = cell => (cell ?? '').split('|').filter(Boolean)

/** Whether what was read – a name as written, an entity – is one of the names of the gold. */
export const isOne = (ar, en, name, entity) =>
  ar.some(each => sameArabic(each, name) || sameArabic(each, entity?.name.ar)) ||
  en.some(each => sameLatin(each, entity?.name.en) || sameLatin(each, name))

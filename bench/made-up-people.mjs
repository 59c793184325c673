// People who are not: names composed of the given and family names of our own tables, always the same.
const seed = 20240229

/** Numbers from 0 up to 1, by mulberry32. */
function numbers(from) {
  let state = from >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const latin = Object.fromEntries(
  'ا a,أ a,إ i,آ a,ب b,ت t,ث th,ج j,ح h,خ kh,د d,ذ dh,ر r,ز z,س s,ش sh,ص s,ض d,ط t,ظ z,ع a,غ gh,ف f,ق q,ك k,ل l,م m,ن n,ه h,و w,ي y,ى a,ة a,ئ e,ؤ o'
    .split(',')
    .map(pair => pair.split(' ')),
)

const inLatin = name => {
  const letters = Array.from(name, letter => (letter === ' ' ? ' ' : (latin[letter] ?? ''))).join('')
  return letters.replace(/(?:^| )[a-z]/gu, first => first.toUpperCase())
}

const columns = ['id', 'en', 'ar', 'short', 'gender', 'country', 'born', 'source']

/** The parts of the names of a region, each as often as it is borne: «محمد» is drawn oftener than «قيس». */
function partsOf(people, isGiven) {
  const parts = { m: [], f: [], families: [], countries: [] }
  for (const { ar, gender, country } of people) {
    const [given, family, ...more] = ar.split('|')[0].split(' ')
    if (!family || more.length > 0 || !isGiven(given)) continue
    parts[gender].push(given)
    parts.families.push(family)
    parts.countries.push(country)
  }
  return parts
}

/**
 * `count` people as a table. `regions` are the tables of those who are, whose given and family names are put together anew within
 * a region; half of all are of the first region. `isGiven` says of a word whether our tables have it as a given name.
 */
export function madeUpPeople(count, regions, isGiven) {
  const next = numbers(seed)
  const draw = list => list[Math.floor(list.length * next())]
  const [home, ...others] = regions.map(people => partsOf(people, isGiven))
  const taken = new Set(regions.flat().flatMap(({ ar }) => ar.split('|')))
  const lines = []
  while (lines.length < count) {
    const parts = next() < 0.5 ? home : draw(others)
    const gender = next() < 0.8 ? 'm' : 'f'
    const [own, father, family] = [draw(parts[gender]), draw(parts.m), draw(parts.families)]
    const short = `${own} ${family}`
    const full = `${own} ${father} ${family}`
    if ([short, full].some(name => taken.has(name)) || own === family) continue
    taken.add(short).add(full)
    const id = `person:made-up-${lines.length + 1}`
    lines.push(
      [id, inLatin(short), `${short}|${full}`, family, gender, draw(parts.countries), '', 'unverified'].join('\t'),
    )
  }
  return `${[columns.join('\t'), ...lines].join('\n')}\n`
}

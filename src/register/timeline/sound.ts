import { document } from '../../knowledge/load.js'
import { fold } from '../words.js'
import { plain } from './names.js'

// How a name sounds, as far as letters tell: by this it is found where somebody spells it otherwise or in Latin letters.

interface SoundFile {
  alike: string[]
  dropped: string
  latin: Record<string, string>
}

interface Sounds {
  letters: ReadonlyMap<string, string>
  latin: ReadonlyMap<string, string>
  longest: number
}

let made: Sounds | undefined

function sounds(): Sounds {
  if (made) return made
  const { alike, dropped, latin } = document<SoundFile>('arabic/sound')
  const letters = new Map<string, string>()
  for (const group of alike) for (const letter of group) letters.set(letter, group[0]!)
  for (const letter of dropped) letters.set(letter, '')
  made = {
    letters,
    latin: new Map(Object.entries(latin)),
    longest: Math.max(...Object.keys(latin).map(key => key.length)),
  }
  return made
}

const isLatin = /[a-z]/u

/** Latin letters as Arabic writes their consonants. */
function written(word: string, { latin, longest }: Sounds): string {
  let out = ''
  for (let at = 0; at < word.length; ) {
    let length = longest
    while (length > 1 && !latin.has(word.slice(at, at + length))) length--
    out += latin.get(word.slice(at, at + length)) ?? ''
    at += length
  }
  return out
}

/** A word of a plain name by its consonants; what is doubled counts once. */
function soundOf(word: string): string {
  const known = sounds()
  const single = word.replace(/(.)\1+/gu, '$1')
  const arabic = isLatin.test(single) ? written(single, known) : single
  return [...arabic].map(letter => known.letters.get(letter) ?? letter).join('')
}

const article = (): string => document<{ article: string }>('arabic/endings').article

/** The sounds of the words of a name; what is too short to tell anything is left out. */
export function soundsOf(name: string): string[] {
  const opening = fold(article())
  return plain(name)
    .split(' ')
    .map(word => (word.startsWith(opening) && word.length > opening.length + 1 ? word.slice(opening.length) : word))
    .map(soundOf)
    .filter(sound => sound.length > 1)
}

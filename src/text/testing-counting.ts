// Text that counts how many of its units are looked at, so that tests can tell linear work from worse without a clock.

export interface Counted {
  text: string
  /** units looked at so far */
  seen(): number
}

const cost: Record<string, (args: number[], length: number) => number> = {
  charCodeAt: () => 1,
  charAt: () => 1,
  codePointAt: () => 1,
  startsWith: args => String(args[0]).length,
  slice: ([from = 0, to], length) => Math.max(0, (to ?? length) - from),
}

/** A string in all that the reader asks of one. */
export function counted(text: string): Counted {
  let units = 0
  const methods = text as unknown as Record<string, (...args: unknown[]) => unknown>
  const handler: ProxyHandler<object> = {
    get(_, key) {
      if (key === 'length') return text.length
      if (typeof key === 'symbol') throw new Error(`counted text knows no ${String(key)}`)
      if (/^\d+$/.test(key)) {
        units++
        return text[Number(key)]
      }
      const price = cost[key]
      if (!price) throw new Error(`counted text knows no ${key}`)
      return (...args: number[]) => {
        units += price(args, text.length)
        return methods[key]!.apply(text, args)
      }
    },
  }
  return { text: new Proxy({}, handler) as unknown as string, seen: () => units }
}

const phrases = [
  'قال وزير الخارجية إن المحادثات «بناءة جدا».',
  'وَأَضَافَ أنّ الوفدَ سيصل غدا، بحسب https://news.example.org/a?b=1.',
  'هل يُعقد اللقاء؟ لم يُعرف بعد!\n',
  'بلغت القيمة ١٬٢٣٤٫٥ مليون (أي 50%) عند 10:30؛',
  'ورد د. سمير عبر @user_1: #لا_للحرب…',
  '\u200Fسُئل المسؤولون\u202C عن ذلك'.normalize('NFD'),
]

const filled = (piece: (i: number) => string, size: number): string => {
  let text = ''
  for (let i = 0; text.length < size; i++) text += piece(i)
  return text.slice(0, size)
}

/** Texts of any size: as news is, and as nobody writes. */
export const longTexts: Record<string, (size: number) => string> = {
  news: size => filled(i => `${phrases[(i * 7 + (i >> 3)) % phrases.length]} `, size),
  'one word': size => 'وسيستقبلونهم'.repeat(Math.ceil(size / 12)).slice(0, size),
  'one word with marks': size => 'وَ'.repeat(size / 2),
  'opening quotes': size => '«'.repeat(size),
  'either quotes': size => '"'.repeat(size),
  'opening brackets': size => '('.repeat(size),
  'combining marks': size => `و${'\u064E'.repeat(size - 1)}`,
  'hamzas by themselves': size => 'و\u0654'.repeat(size / 2),
  'marks of direction': size => `قال${'\u200F'.repeat(size - 3)}`,
  stops: size => '.'.repeat(size),
  'stops and closing quotes': size => '.»'.repeat(size / 2),
  initials: size => 'أ.'.repeat(size / 2),
  digits: size => '1,'.repeat(size / 2),
  'an address': size => `http://a.b/${'c.'.repeat(size / 2)}`.slice(0, size),
  'an address of stops': size => `http://a${'.'.repeat(size - 8)}`,
  'beginnings of addresses': size => 'http:/'.repeat(Math.ceil(size / 6)).slice(0, size),
  'line ends': size => '\n'.repeat(size),
  spaces: size => ' '.repeat(size),
  'presentation forms': size => 'ﷲ'.repeat(size),
  halves: size => '\uD83D'.repeat(size),
}

import { describe, expect, it } from 'vitest'
import { encoded } from '../charset/testing-encode.js'
import { mayBeArabic } from './language.js'

const arabic = 'افتتحت البلدية جسرا للمشاة فوق الوادي بعد أشهر من العمل، وحضر أهل الحي حفلا قصيرا. '.repeat(2)
const utf8 = (text: string): Buffer => Buffer.from(text)
const escapedBy = (write: (code: number) => string): Buffer =>
  utf8([...arabic].map(letter => write(letter.charCodeAt(0))).join(''))

describe('bytes that may be an Arabic page', () => {
  it.each([
    ['UTF-8', utf8(arabic)],
    ['UTF-8 that breaks off', utf8(arabic).subarray(0, -1)],
    ['windows-1256', encoded(arabic, 'windows-1256')],
    ['UTF-16', Buffer.from(arabic, 'utf16le')],
    ['entities', escapedBy(code => `&#${code};`)],
    ['hexadecimal entities', escapedBy(code => `&#x${code.toString(16)};`)],
    ['escapes of JSON', escapedBy(code => `\\u${code.toString(16).padStart(4, '0')}`)],
    [
      'letters and entities',
      utf8(
        arabic.slice(0, 70) +
          escapedBy(code => `&#${code};`)
            .toString()
            .slice(0, 500),
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(mayBeArabic(bytes)).toBe(true)
  })

  it.each([
    ['English', 'The town opened a bridge over the valley. '],
    ['French', 'Le pont a été inauguré hier après des mois de travaux. '],
    ['Russian', 'Мост через долину открыли вчера. '],
    ['Japanese', '橋は昨日開通しました。'],
    ['entities of other letters', '&#1087;&#1088;&#1080; '],
  ])('none in %s', (_, text) => {
    expect(mayBeArabic(utf8(text.repeat(200)))).toBe(false)
  })
})

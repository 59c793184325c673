import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, type Element, treeOf, within } from './elements.js'
import { textOf } from './text.js'

/** The elements of a page as brackets: `p(b())`. */
function shape(html: string): string {
  const { nodes } = treeOf(html)
  const told = (from: number, to: number): string => {
    const parts: string[] = []
    for (let id = from; id < to; ) {
      const node = nodes[id]!
      if (node.kind === 'element') parts.push(`${node.tag}(${told(id + 1, node.after)})`)
      else if (node.text.trim()) parts.push(node.text.trim())
      id = node.after
    }
    return parts.join(' ')
  }
  return told(0, nodes.length)
}

describe('elements', () => {
  it('end where the language lets their end tags out', () => {
    expect(shape('<p>a<p>b<div>c</div>')).toBe('p(a) p(b) div(c)')
    expect(shape('<ul><li>a<ul><li>b</ul><li>c</ul>')).toBe('ul(li(a ul(li(b))) li(c))')
    expect(shape('<table><tr><td>a<td>b<tr><td>c</table>')).toBe('table(tr(td(a) td(b)) tr(td(c)))')
    expect(shape('<p><b>a<div>b</div>')).toBe('p(b(a)) div(b)')
  })

  it('are not ended by stray end tags', () => {
    expect(shape('<div><table><tr><td>a</div>b</td></tr></table>c</div>')).toBe('div(table(tr(td(ab))) c)')
    expect(shape('<div>a</span>b</div>')).toBe('div(ab)')
    expect(shape('<div>a</p>b</div>')).toBe('div(a p() b)')
    expect(shape('a</br>b')).toBe('a br() b')
  })

  it('know where they stand in the source', () => {
    const html = '<div class="a b"><p>س &amp; ص</p></div>'
    const { nodes } = treeOf(html)
    const p = nodes.find(node => node.kind === 'element' && node.tag === 'p') as Element
    expect(html.slice(...p.source)).toBe('<p>س &amp; ص</p>')
    expect([...around(treeOf(html), p)].map(element => element.tag)).toEqual(['div'])
    expect([...within(treeOf(html), nodes[0]!)].length).toBe(2)
  })

  it('keep attributes whatever they are called', () => {
    const [node] = treeOf('<p __proto__=x constructor=y CLASS="&quot;z" class=w>').nodes
    expect((node as Element).attributes.class).toBe('"z')
    expect((node as Element).attributes.constructor).toBe('y')
  })
})

describe('a page meant to break its reader', () => {
  const quick = (html: string): void => {
    const before = process.cpuUsage().user
    textOf(treeOf(html))
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(3)
  }
  it('may be nested as deep as it likes', () => {
    quick(`${'<div>'.repeat(100_000)}نص${'</div>'.repeat(100_000)}`)
    quick(`${'<div>'.repeat(100_000)}نص`)
    quick('<a><b><font>'.repeat(50_000))
    expect(textOf(treeOf(`${'<div>'.repeat(100_000)}نص${'</div>'.repeat(100_000)}بعد`)).text).toBe('نص\nبعد')
  })
  it('may end what never began, or begin what never ends', () => {
    quick('</div>'.repeat(300_000))
    quick('<table><tr><td>'.repeat(30_000))
    quick('<p>'.repeat(200_000))
    quick('<'.repeat(300_000))
    quick(`<p ${'a=b '.repeat(200_000)}>`)
    quick('&'.repeat(300_000))
    quick('<!--'.repeat(100_000))
  })
  it('is cut, and said to be, where it has too many nodes', () => {
    const { nodes, cutAt } = treeOf('<i>x</i>'.repeat(200_000))
    expect(nodes.length).toBe(250_000)
    expect(cutAt).toBe(1_000_000)
  })
})

const tag = fc.constantFrom(
  'p',
  'div',
  'b',
  'a',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'span',
  'br',
  'pre',
  'h1',
  'script',
  'svg',
)
const bit = fc.oneof(
  tag.map(name => `<${name}>`),
  tag.map(name => `</${name}>`),
  tag.map(name => `<${name} class="hidden" title='&quot;'>`),
  fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '&nbsp;',
    '&amp;',
    '&lt;',
    '&#1593;',
    '&#x1F600;',
    '&notin',
    '&NotEqualTilde;',
    '<!-- - -->',
    '<',
    '>',
    '&',
  ),
  fc.constantFrom('قال', 'الوزير', 'إن', '2024', '😀', 'a', '؟'),
)

describe('the way back', () => {
  it('leads every character to where it stands in the source', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), bits => {
        const html = bits.join('')
        const { text, origins } = textOf(treeOf(html))
        let piece = -1
        for (let i = 0; i < text.length; i++) {
          if (origins[piece + 1]?.at === i) piece++
          const { at, source } = origins[piece]!
          const place = source + i - at
          if (/\s/u.test(text[i]!)) expect(place).toBeLessThanOrEqual(html.length)
          else if (html[place] !== text[i]) expect(html.slice(Math.max(place - 1, 0), place + 1)).toContain('&')
        }
      }),
      { numRuns: 2000 },
    )
  })
  it('is in order, and so are the spans of what holds and is held', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), bits => {
        const tree = treeOf(bits.join(''))
        const { text, origins, spanOf } = textOf(tree)
        expect(origins.every(({ at }, i) => i === 0 || at > origins[i - 1]!.at)).toBe(true)
        expect(text).toBe(text.trim())
        for (const node of tree.nodes) {
          const span = spanOf(node.id)
          if (!span) continue
          expect(span[0]).toBeLessThan(span[1])
          expect(text.slice(...span)).toBe(text.slice(...span).trim())
          const outer = node.parent < 0 ? ([0, text.length] as const) : spanOf(node.parent)!
          expect(outer[0] <= span[0] && span[1] <= outer[1]).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the text of a page', () => {
  const text = (html: string): string => textOf(treeOf(html)).text
  it('has blocks as lines and white space as a browser shows it', () => {
    expect(text('<h1>عنوان</h1><p>قال \n  <b>الوزير</b>، إن</p><p>ثم</p>')).toBe('عنوان\n\nقال الوزير، إن\n\nثم')
    expect(text('<div>سطر<br>آخر<br><br>ثالث</div>')).toBe('سطر\nآخر\nثالث')
    expect(text('<ul><li>أ</li><li>ب</li></ul>')).toBe('أ\nب')
    expect(text('<pre>أ\nب</pre>')).toBe('أ\nب')
    expect(text('<p>ا<b>ل</b>كلمة</p>')).toBe('الكلمة')
    expect(text('<p>&nbsp;</p><p>أ</p>')).toBe('أ')
  })
  it('has figures in rows and laid out pages in lines', () => {
    expect(text('<table><tr><td>الفريق</td><td>3</td></tr></table>')).toBe('الفريق\t3')
    expect(text('<table><tr><td>القائمة</td><td><p>الخبر</p></td></tr></table>')).toBe('القائمة\n\nالخبر')
  })
  it('has nothing that is never shown', () => {
    expect(text('<title>ع</title><p>أ<script>x()</script><style>y</style><noscript>z</noscript></p>')).toBe('أ')
    expect(text('<p style="display: none">أ</p><p hidden>ب</p><p class="d-none d-md-block">ج</p>')).toBe('ج')
    expect(text('<svg><path/><text>x</text></svg><p>أ</p>')).toBe('أ')
  })
})

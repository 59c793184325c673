// How long pages take that are made to take long, and how time grows with their size. It measures and never judges.
//
//   node bench/extraction/hostile.mjs
import { laidOut } from './story.mjs'

const sentence = 'وقال الوزير للصحفيين في المطار إن بلاده تنقل رسائل بين الطرفين، وإنها لا تضع شروطا على أحد.'
const box = `<div class="b"><a href="/">عنوان خبر آخر هنا</a><p>${sentence}</p></div>`
const pages = {
  'elements nested': n => `${'<div class="a b">'.repeat(n)}<p>${sentence}</p>`,
  'elements side by side': n => `<div>${'<p>وقال الوزير للصحفيين، في المطار</p>'.repeat(n)}</div>`,
  'tags never closed': n => '<b><i><div><a href=x>س '.repeat(n / 4),
  'links within links': n => '<a href="/1">خبر'.repeat(n),
  attributes: n => `<div ${'class="share related" x=1 '.repeat(n)}>${sentence}</div>`,
  lines: n => `<div>${'س<br>'.repeat(n)}</div>`,
  'boxes that point elsewhere': n => `<div>${box.repeat(n / 10)}</div>`,
}

const timeOf = html => {
  const start = process.cpuUsage()
  laidOut(html)
  return process.cpuUsage(start).user / 1_000
}

timeOf(pages.lines(1_000))
console.log('| page | 25,000, ms | 100,000, ms |')
console.log('|---|---|---|')
for (const [name, make] of Object.entries(pages)) {
  const [small, large] = [25_000, 100_000].map(n => Math.round(timeOf(make(n))))
  console.log(`| ${name} | ${small} | ${large} |`)
}

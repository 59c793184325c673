import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../model/records.js'
import { exampleReader } from '../../testing-examples.js'

// Examples of single names stand in knowledge/arabic/who-examples.yaml, under «headed»; here is what holds of a whole reading.

const reader = exampleReader()
const read = (text: string): Reading => reader.read({ text, published: null, wanted: null })

const written = ({ page, stories }: Reading): Map<string, string | null> =>
  new Map(stories.flatMap(({ mentions }) => mentions.map(({ span, entity }) => [page.text.slice(...span), entity])))

describe('what a page alone names', () => {
  it('is not known, and has the country that is said in its name', () => {
    const { entities } = read('أعلنت نقابة المعلمين الأردنية إضرابا في مدارس قرية كفر قليل.')
    const found = entities.filter(entity => entity.id.includes('~'))
    expect(found.map(({ id, known, country }) => [id, known, country])).toEqual([
      ['body:~نقابه-المعلمين-الاردنيه', false, 'JOR'],
      ['place:~قريه-كفر-قليل', false, 'PSE'],
    ])
  })

  it('is nobody in a contact and no speaker', () => {
    const { stories } = read('التقت شركة النور للمقاولات نقابة المهندسين، وقالت بلدية سلفيت إن الطريق فتح.')
    const parties = stories.flatMap(({ events, statements }) => [
      ...events.flatMap(event => [...event.actors, ...event.recipients, ...(event.contact?.participants ?? [])]),
      ...statements.map(statement => statement.speaker ?? ''),
    ])
    expect(parties.filter(id => id.startsWith('body:~'))).toEqual([])
  })

  it('is one where it is written with and without what is joined to it', () => {
    const names = written(read('اجتمعت اللجنة الأولمبية صباحا، ثم وجهت الوزارة كتابا للجنة الأولمبية.'))
    expect(names.get('اللجنة الأولمبية')).toBe('body:~اللجنه-الاولمبيه')
    expect(names.get('لجنة الأولمبية')).toBe('body:~اللجنه-الاولمبيه')
  })

  it('has offices of its bodies, and these hold them', () => {
    const names = written(read('استقال سكرتير بلدية سلفيت أمس.'))
    expect(names.get('سكرتير بلدية سلفيت')).toBe('office:body:~بلديه-سلفيت/~سكرتير')
    expect(names.get('بلدية سلفيت')).toBe('body:~بلديه-سلفيت')
    expect(names.get('سلفيت')).toBe('place:salfit')
  })

  it('keeps two of one kunya apart', () => {
    const one = written(read('جلس شاكر أبو العز أولا، وبعده أنصت أبو العز.'))
    expect(one.get('أبو العز')).toBe(one.get('شاكر أبو العز'))
    const two = written(read('جلس شاكر أبو العز أولا، وجلس وليد أبو العز بعده، وأنصت أبو العز.'))
    expect(two.get('شاكر أبو العز')).not.toBe(two.get('وليد أبو العز'))
    expect([two.get('شاكر أبو العز'), two.get('وليد أبو العز')]).not.toContain(two.get('أبو العز'))
  })

  it('says the office of a named person too', () => {
    const names = written(read('قال رئيس بلدية سلفيت عدلي يعيش إن الماء عاد.'))
    expect(names.get('رئيس بلدية سلفيت')).toBe('office:place:salfit/mayor')
  })
})

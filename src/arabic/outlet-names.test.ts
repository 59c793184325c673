import { describe, expect, it } from 'vitest'
import { outletNames } from '../knowledge/outlets.js'
import { arabicFold } from './fold.js'

const { idOf, zoneOf } = outletNames(arabicFold())

describe('an outlet by its host', () => {
  it.each([
    ['alarabiya.net', 'outlet:al-arabiya'],
    ['www.alarabiya.net', 'outlet:al-arabiya'],
    ['m.youm7.com', 'outlet:youm7'],
    ['https://m.youm7.com/story/2025/1/2/x', 'outlet:youm7'],
    ['HTTPS://WWW.YOUM7.COM:443/?a=b', 'outlet:youm7'],
    ['arabic.rt.com', 'outlet:rt-arabic'],
    ['gate.ahram.org.eg', 'outlet:al-ahram'],
    ['https://akhbaar24.argaam.com/article/1', 'outlet:argaam'],
  ])('%s is %s', (host, id) => expect(idOf(host)).toBe(id))

  // by whole labels: none of these is a host of the outlet whose letters it has
  it.each(['notyoum7.com', 'youm7.com.example', 'x.com', 'com', 'net', 'myft.com', 'youm7.co', 'rt.com.evil.example'])(
    '%s is nobody',
    host => expect(idOf(host)).toBeNull(),
  )
})

describe('the zone of an outlet', () => {
  it.each([
    ['okaz.com.sa', 'Asia/Riyadh'],
    ['صحيفة عكاظ', 'Asia/Riyadh'],
    ['www.hespress.com', 'Africa/Casablanca'],
  ])('%s: %s', (name, zone) => expect(zoneOf(name)).toBe(zone))

  it.each(['example.com', 'rt.com'])('%s: not known', name => expect(zoneOf(name)).toBeNull())
})

describe('an outlet by its name', () => {
  it.each([
    ['صحيفة المستقبل', 'outlet:almustaqbal'],
    ['موقع عربي بوست', 'outlet:arabic-post'],
    ['عربي بوست', 'outlet:arabic-post'],
  ])('%s is %s', (name, id) => expect(idOf(name)).toBe(id))

  // what heads these names is all that makes them names
  it.each(['المستقبل', 'الاستقلال', 'القوات اللبنانية', 'الثورة السورية', 'كل العرب', 'عكس السير'])(
    '%s is nobody',
    name => expect(idOf(name)).toBeNull(),
  )
})

import { describe, expect, it } from 'vitest'
import { inCompany } from './company.js'

const told = (): { come: (id: number, company: () => Promise<void>) => void; gone: number[] } => {
  const gone: number[] = []
  return { gone, come: (id, company) => void company().then(() => gone.push(id)) }
}
const turn = (ms = 0): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

describe('company', () => {
  it('is not waited for by the first', async () => {
    const { come, gone } = told()
    const company = inCompany(2, 60_000)
    for (const id of [1, 2]) come(id, company)
    await turn()
    expect(gone).toEqual([1, 2])
  })

  it('goes on when so many have come, in the order in which they came', async () => {
    const { come, gone } = told()
    const company = inCompany(3, 60_000)
    for (const id of [1, 2, 3, 4, 5]) come(id, company)
    await turn()
    expect(gone).toEqual([1, 2, 3])
    come(6, company)
    await turn()
    expect(gone).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('goes on after a while, however few have come', async () => {
    const { come, gone } = told()
    const company = inCompany(1, 5)
    for (const id of [1, 2]) come(id, company)
    await turn(100)
    expect(gone).toEqual([1, 2])
  })
})

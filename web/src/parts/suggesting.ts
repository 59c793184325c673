import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answerOf, api, type Entity } from '../asking.js'

const patience = 150

/** A value once it has stayed the same for a moment. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), patience)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

type Kind = Entity['kind']

const some = 40
const most = 8

/** Whom the register has by a part of a name, of some kinds. */
export function useSuggested(typed: string, kinds: readonly Kind[]): Entity[] {
  const q = useSettled(typed.trim())
  const [only] = kinds.length === 1 ? kinds : []
  const { data } = useQuery({
    queryKey: ['entities', q, only],
    queryFn: () =>
      answerOf<{ entities: Entity[] }>(
        api.entities.$get({ query: { q, limit: some, ...(only === undefined ? {} : { kind: only }) } }),
      ),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
  if (typed.trim() === '') return []
  return (data?.entities ?? []).filter(({ kind }) => kinds.includes(kind)).slice(0, most)
}

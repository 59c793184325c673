import { useQuery } from '@tanstack/react-query'
import { client } from '../../src/api/client.js'
import { answerOf, type Register } from './answer.js'

/** The API of the server that this page is from. */
export const api = client(location.origin)

export * from './answer.js'

export const useRegister = () =>
  useQuery({ queryKey: ['register'], queryFn: () => answerOf<Register>(api.register.$get()) })

type LabelSets = Record<string, Record<string, { ar: string; en: string }>>

/** The words for kinds, types, statuses, fields and roles; an id that has none stands for itself. */
export function useLabels(): (set: string, id: string) => { ar: string; en: string } {
  const { data } = useQuery({
    queryKey: ['labels'],
    queryFn: () => answerOf<LabelSets>(api.labels.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (set, id) => data?.[set]?.[id] ?? { ar: id, en: id }
}

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language.js'
import { Failed } from './trouble.js'

export function Waiting() {
  const { say } = useSpeech()
  return (
    <p className="waiting" role="status">
      {say('state.waiting')}
    </p>
  )
}

export function Missing() {
  const { say } = useSpeech()
  return (
    <section className="missing">
      <h1>{say('state.missing')}</h1>
      <Link href="/">{say('state.home')}</Link>
    </section>
  )
}

interface AnsweredProps<T> {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
  /** it is all that there is of a view */
  isView?: boolean
}

/** What was asked for, as soon as it is there; before, that it is awaited; else why it cannot be had. */
export function Answered<T>({ query, children, isView }: AnsweredProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failed cause={query.error} isView={isView} again={() => void query.refetch()} />
  return <Waiting />
}

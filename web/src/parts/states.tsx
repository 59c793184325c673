import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Refusal } from '../asking.js'
import { useSpeech } from '../language.js'

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

function Failed({ cause, again }: { cause: unknown; again: () => void }) {
  const { say } = useSpeech()
  return (
    <section className="failed" role="alert">
      <p dir="auto">{cause instanceof Error ? cause.message : String(cause)}</p>
      {cause instanceof Refusal && <p dir="auto">{cause.advice}</p>}
      <button type="button" onClick={again}>
        {say('state.again')}
      </button>
    </section>
  )
}

interface AnsweredProps<T> {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** What was asked for, as soon as it is there; before, that it is awaited; else why it cannot be had. */
export function Answered<T>({ query, children }: AnsweredProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failed cause={query.error} again={() => void query.refetch()} />
  return <Waiting />
}

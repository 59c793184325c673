import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Refusal, type TextRead } from '../../answer.js'
import { useRegister } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { useTitle } from '../../parts/title.js'
import { Failed } from '../../parts/trouble.js'
import { pageShown } from '../story/page.js'
import { ReadingView } from '../story/reading-view.js'
import { Giving } from './form.js'
import { Outcome } from './outcome.js'
import { addGiven, forgetToken, type Given, keepToken, keptToken, readGiven } from './sending.js'
import '../../parts/facts.css'
import './add.css'

const nothing: Given = { by: 'text', text: '', url: '', file: null, outlet: '', published: '' }

/** What a text tells that is kept nowhere. */
function ReadOnly({ reading }: { reading: TextRead }) {
  const { say } = useSpeech()
  const page = useMemo(() => pageShown(reading, reading, null), [reading])
  return (
    <section className="story" aria-labelledby="read">
      <h2 id="read">{say('add.tells')}</h2>
      {reading.stories.length === 0 && <p className="note">{say('add.noStory')}</p>}
      <ReadingView page={page} story={reading.stories[0]?.id ?? ''} chains={[]} />
    </section>
  )
}

const isUnknownToken = (cause: unknown): boolean =>
  cause instanceof Refusal && (cause.status === 401 || cause.status === 403)

/** Pages for the register, where it may be written; else what a text tells. */
export default function Add() {
  const { say } = useSpeech()
  const { data: register } = useRegister()
  const isWritable = register?.writable ?? false
  const [given, setGiven] = useState(nothing)
  const [token, setToken] = useState(keptToken)
  const [isTokenKept, setTokenKept] = useState(() => keptToken() !== '')
  const queries = useQueryClient()
  const reading = useMutation({ mutationFn: () => readGiven(given) })
  const adding = useMutation({
    mutationFn: () => addGiven(given, token),
    onSuccess: ({ pages }) => {
      keepToken(token)
      setTokenKept(true)
      if (pages.length > 0) setGiven({ ...nothing, by: given.by })
      return queries.invalidateQueries()
    },
    onError: cause => {
      if (!isUnknownToken(cause)) return
      forgetToken()
      setTokenKept(false)
    },
  })
  const title = say(isWritable ? 'add.title' : 'add.titleRead')
  useTitle(title)
  return (
    <div className="add">
      <h1>{title}</h1>
      <p className="note">{say(isWritable ? 'add.note' : 'add.noteRead')}</p>
      <Giving
        given={isWritable ? given : { ...given, by: 'text' }}
        set={part => setGiven({ ...given, ...part })}
        isWritable={isWritable}
        token={token}
        setToken={setToken}
        isTokenKept={isTokenKept}
        isBusy={reading.isPending || adding.isPending}
        read={() => {
          adding.reset()
          reading.mutate()
        }}
        add={() => {
          reading.reset()
          adding.mutate()
        }}
      />
      {adding.isError && <Failed cause={adding.error} />}
      {reading.isError && <Failed cause={reading.error} />}
      {adding.data && <Outcome report={adding.data} />}
      {reading.data && <ReadOnly reading={reading.data} />}
    </div>
  )
}

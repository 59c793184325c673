import { Refusal } from '../answer.js'
import { useSpeech, type Word } from '../language.js'

/** What went wrong by its code, in words of the page. */
export function useTroubleInWords(): (code: string) => string {
  const { say } = useSpeech()
  return code => {
    const word = `problem.${code}` as Word
    const words = say(word)
    return words === word ? say('problem.internal') : words
  }
}

interface Trouble {
  code: string
  detail: string
  advice: string
}

/** What the server says of it, which is in English. */
export function TroubleTold({ code, detail, advice }: Trouble) {
  const { say, language } = useSpeech()
  const told = (
    <div lang="en" dir="ltr">
      <p>
        {detail} <code>{code}</code>
      </p>
      <p className="note">{advice}</p>
    </div>
  )
  if (language === 'en') return told
  return (
    <details>
      <summary>{say('problem.details')}</summary>
      {told}
    </details>
  )
}

interface FailedProps {
  cause: unknown
  /** it stands for a whole view, which has no heading then but this */
  isView?: boolean | undefined
  again?: () => void
}

/** Why something cannot be had. */
export function Failed({ cause, isView = false, again }: FailedProps) {
  const { say } = useSpeech()
  const inWords = useTroubleInWords()
  const refusal = cause instanceof Refusal ? cause : null
  const what = refusal ? inWords(refusal.code) : say('problem.unreached')
  return (
    <section className="failed" role="alert">
      {isView ? <h1>{what}</h1> : <p className="what">{what}</p>}
      {refusal && <TroubleTold code={refusal.code} detail={refusal.detail} advice={refusal.advice} />}
      {again && (
        <button type="button" onClick={again}>
          {say('state.again')}
        </button>
      )}
    </section>
  )
}

import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { StoryShown } from '../../answer.js'
import { LayerSwitches } from './layer-switches.js'
import { MarkedPage } from './marked-page.js'
import { type Layer, layers, marksOf } from './marks.js'
import type { PageShown } from './page.js'
import { Chains, Events, Noticed } from './told.js'
import '../../parts/chain.css'
import '../../parts/facts.css'
import './story.css'

const wantedLayers = (asked: string | null): ReadonlySet<Layer> =>
  new Set(asked === null ? layers : layers.filter(layer => asked.split(',').includes(layer)))

const placeAsked = (asked: string | null): number | null =>
  asked !== null && /^\d{1,9}$/u.test(asked) ? Number(asked) : null

function countsOf({ stories, furniture }: PageShown['reading']): Record<Layer, number> {
  const sum = (count: (story: (typeof stories)[number]) => number): number =>
    stories.reduce((all, story) => all + count(story), 0)
  return {
    time: sum(({ times }) => times.length),
    mention: sum(({ mentions }) => mentions.length),
    statement: sum(({ statements }) => statements.length),
    event: sum(({ events }) => events.length),
    furniture: furniture.length,
  }
}

interface ReadingViewProps {
  page: PageShown
  story: string
  chains: StoryShown['chains']
}

/** A page as it was read. What is marked and what is pinned stands in the address. */
export function ReadingView({ page, story, chains }: ReadingViewProps) {
  const [asked, ask] = useSearchParams()
  const askedLayers = asked.get('layers')
  const shown = useMemo(() => wantedLayers(askedLayers), [askedLayers])
  const marks = useMemo(() => marksOf(page.reading, shown), [page.reading, shown])
  const set = (name: string, value: string | null): void =>
    ask(
      params => {
        if (value === null) params.delete(name)
        else params.set(name, value)
        return params
      },
      { replace: true },
    )
  const go = (at: number): void => {
    set('at', String(at))
    // the place is marked once the page has been drawn anew
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.querySelector('mark.sought')?.scrollIntoView({ block: 'center' })),
    )
  }
  return (
    <>
      <LayerSwitches
        shown={shown}
        counts={countsOf(page.reading)}
        set={wanted => set('layers', wanted.length === layers.length ? null : wanted.join())}
      />
      <MarkedPage
        page={page}
        story={story}
        marks={marks}
        pinned={placeAsked(asked.get('at'))}
        pin={at => set('at', at === null ? null : String(at))}
      />
      <Events page={page} story={story} go={go} />
      <Chains page={page} chains={chains} />
      <Noticed page={page} />
    </>
  )
}

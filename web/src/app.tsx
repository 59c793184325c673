import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Frame } from './frame.js'
import { Missing, Waiting } from './parts/states.js'
import { Timeline } from './views/timeline/timeline.js'

// The timeline is what most open first; the rest comes when it is asked for.
const Entry = lazy(() => import('./views/entry/entry.js'))
const Story = lazy(() => import('./views/story/story.js'))
const Who = lazy(() => import('./views/who/who.js'))
const Network = lazy(() => import('./views/network/network.js'))
const Search = lazy(() => import('./views/search/search.js'))
const Add = lazy(() => import('./views/add/add.js'))
const Dashboard = lazy(() => import('./views/dashboard/dashboard.js'))

export function App() {
  return (
    <Frame>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/" component={Timeline} />
          <Route path="/entries/:id">{({ id }) => <Entry id={decodeURIComponent(id)} />}</Route>
          <Route path="/stories/:id">{({ id }) => <Story id={decodeURIComponent(id)} />}</Route>
          <Route path="/who/:id">{({ id }) => <Who id={decodeURIComponent(id)} />}</Route>
          <Route path="/who">{() => <Who id={null} />}</Route>
          <Route path="/network" component={Network} />
          <Route path="/search" component={Search} />
          <Route path="/add" component={Add} />
          <Route path="/dashboard" component={Dashboard} />
          <Route>
            <Missing />
          </Route>
        </Switch>
      </Suspense>
    </Frame>
  )
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refusal } from './answer.js'
import { App } from './app.js'
import { LanguageProvider } from './language.js'
import './style/fonts.css'
import './style/base.css'
import './style/layout.css'

const minute = 60_000

/** What is refused once is refused again. */
const retry = (tries: number, cause: Error): boolean => tries < 1 && !(cause instanceof Refusal && cause.status < 500)

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: minute, retry } } })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)

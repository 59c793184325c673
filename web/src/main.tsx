import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import { LanguageProvider } from './language.js'
import './style/fonts.css'
import './style/base.css'
import './style/layout.css'

const minute = 60_000
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: minute, retry: 1 } } })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)

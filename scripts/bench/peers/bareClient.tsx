import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { Bare, type NeutralPages } from './Bare.tsx'

const [container, data] = ['root', 'data'].map((id) => document.getElementById(id))
if (container && data)
  hydrateRoot(
    container,
    <Bare pages={JSON.parse(data.textContent) as NeutralPages}>
      {(page) => <BrowserRouter>{page}</BrowserRouter>}
    </Bare>,
  )

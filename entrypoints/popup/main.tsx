import './popup.css'
import { showWindow } from '#entrypoints/library/show-window.ts'
import { takeUpState } from '#entrypoints/library/view-state.ts'
import { openLibrary } from '#lib/store/open.ts'
import { Popup } from './popup.tsx'

// Every view needs the library sooner or later: it opens while the rest is taken up. What goes wrong is said there.
openLibrary().catch(() => {})
await takeUpState({})
await showWindow(() => <Popup />)

import './popup.css'
import { showWindow } from '#entrypoints/library/show-window.ts'
import { changeState, takeUpState, viewState } from '#entrypoints/library/view-state.ts'
import { openLibrary } from '#lib/store/open.ts'
import { Popup } from './popup.tsx'
import { reportInFront } from './report-in-front.ts'

// Every view needs the library sooner or later: it opens while the rest is taken up. What goes wrong is said there.
openLibrary().catch(() => {})
const [report] = await Promise.all([reportInFront(), takeUpState({})])
// Who presses a button with a number on it asks what it counts: a report not looked at yet comes before what was left.
if (report !== null && report !== viewState.value.lastReport) changeState({ view: 'page', lastReport: report })
await showWindow(() => <Popup />)

import './library.css'
import { effect } from '@preact/signals'
import { Library } from './library.tsx'
import { addressOf, asksToTakeAway, stateAsked } from './place.ts'
import { showWindow } from './show-window.ts'
import { study, takeUpStudy } from './study.ts'
import { takesAway, takeUpState, viewState } from './view-state.ts'

await takeUpState(stateAsked(location.search))
takesAway.value = asksToTakeAway(location.search)
takeUpStudy()
effect(() => {
  if (study.value === null) history.replaceState(null, '', addressOf(viewState.value))
})
// What follows signals only says its words anew as another one.
await showWindow(({ language }) => <Library key={language} />)

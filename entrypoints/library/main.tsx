import './library.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { Library } from './library.tsx'
import { nameDocument } from './name-document.ts'
import { addressOf, stateAsked } from './place.ts'
import { study, takeUpStudy } from './study.ts'
import { takeUpState, viewState } from './view-state.ts'

nameDocument()
await takeUpState(stateAsked(location.search))
takeUpStudy()
effect(() => {
  if (study.value === null) history.replaceState(null, '', addressOf(viewState.value))
})
render(<Library />, document.body)

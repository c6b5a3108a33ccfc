import './popup.css'
import { render } from 'preact'
import { nameDocument } from '#entrypoints/library/name-document.ts'
import { takeUpState } from '#entrypoints/library/view-state.ts'
import { Popup } from './popup.tsx'

nameDocument()
await takeUpState({})
render(<Popup />, document.body)

import './popup.css'
import { showWindow } from '#entrypoints/library/show-window.ts'
import { takeUpState } from '#entrypoints/library/view-state.ts'
import { Popup } from './popup.tsx'

await takeUpState({})
await showWindow(() => <Popup />)

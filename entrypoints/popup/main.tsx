import { render } from 'preact'

render(<h1>勾稽</h1>, document.body)

import type { Failure, FailureCode } from '#lib/capture/failure.ts'

/** Why the library could not be read or written; every function of this room rejects with nothing else. */
export class StoreFailure extends Error {
  readonly failure: Failure

  constructor(code: FailureCode, cause?: unknown) {
    super(cause === undefined ? code : `${code}: ${String(cause)}`, { cause })
    this.name = 'StoreFailure'
    this.failure = cause === undefined ? { code } : { code, detail: String(cause) }
  }
}

/** Names of database errors, of the standard and of Dexie, and what they mean to a person. */
const MEANINGS: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'disk-full',
  MissingAPIError: 'database-missing',
  SecurityError: 'database-missing',
  InvalidStateError: 'database-missing',
  VersionError: 'database-newer',
  UpgradeError: 'database-damaged',
  SchemaError: 'database-damaged',
  UnknownError: 'database-damaged',
  NotReadableError: 'database-damaged',
  NotFoundError: 'database-damaged',
  DataError: 'database-damaged',
  VersionChangeError: 'database-locked',
  TimeoutError: 'database-locked',
}

/** What an error thrown while the library was used means; Dexie wraps the browser's error, sometimes twice. */
export function storeFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error
  for (let at: unknown = error; at instanceof Error || isNamed(at); at = innerOf(at)) {
    const code = MEANINGS[at.name]
    if (code) return new StoreFailure(code, error)
  }
  return new StoreFailure(isNamed(error) && error.name === 'DatabaseClosedError' ? 'database-locked' : 'failed', error)
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

function innerOf(error: object): unknown {
  return ('inner' in error && error.inner) || ('cause' in error && error.cause) || null
}

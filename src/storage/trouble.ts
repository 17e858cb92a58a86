/**
 * What can go wrong with the database of this device, by name; screens give it words.
 * `quota` the device is full · `blocked` another tab holds the database · `closed` the browser closed
 * it and it could not be opened again · `aborted` the browser gave up on a write · `newer-schema` a
 * newer version of the app has been here · `erased` everything was erased in another tab ·
 * `unavailable` the browser gives us no database · `unsound` we were about to write what we could not
 * read back.
 */
export type Trouble =
  | 'quota'
  | 'blocked'
  | 'closed'
  | 'aborted'
  | 'newer-schema'
  | 'erased'
  | 'unavailable'
  | 'unsound';

/** The trouble that stands behind an exception of IndexedDB (names: Indexed Database API 3.0). */
export function troubleOf(error: unknown): Trouble {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'quota';
    // WebKit says UnknownError when it has lost the connection (trust.md, F15).
    case 'InvalidStateError':
    case 'UnknownError':
    case 'NotFoundError':
      return 'closed';
    case 'VersionError':
      return 'newer-schema';
    case 'SecurityError':
    case 'NotAllowedError':
      return 'unavailable';
    case 'DataCloneError':
    case 'DataError':
      return 'unsound';
    default:
      return 'aborted';
  }
}

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
}

/** The command cannot go on, for a reason outside the content. The message is a whole sentence for the user. */
export class Failure extends Error {}

/** Runs `action` and turns an error of the file system into a failure that begins with `what`, as `content cannot be read`. */
export function orFail<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Failure(`${what}: ${reason(error.code)}.`, {cause: error});
  }
}

/** Runs `action` and gives the message of its failure, for what goes on all the same; undefined when it did not fail. */
export function failureOf(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message;
  }
}

function reason(code: unknown): string {
  switch (code) {
    case 'ENOENT': return 'there is no such folder';
    case 'ENOTDIR': case 'EEXIST': return 'it is not a folder';
    case 'EACCES': case 'EPERM': return 'permission denied';
    case 'EROFS': return 'the disk is read-only';
    case 'ENOSPC': return 'the disk is full';
    default: return String(code);
  }
}

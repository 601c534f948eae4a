const SECOND = 1000;

/** Lines about long work on the error output, one a second, and none for work that takes less than one. */
export class Progress {
  private last = performance.now();

  report(line: string): void {
    const now = performance.now();
    if (now - this.last < SECOND) return;
    this.last = now;
    process.stderr.write(`hamkit: ${line}\n`);
  }
}

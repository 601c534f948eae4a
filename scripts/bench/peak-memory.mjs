// Loaded before a program that is measured: at its end it sends the most memory that it held, in kB, through its fourth pipe.
import {readFileSync, writeSync} from 'node:fs';

/** Linux counts into `maxRSS` what the process held that started this one; its `VmHWM` does not. */
const peak = () => (process.platform === 'linux'
  ? Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  : process.resourceUsage().maxRSS);

process.on('exit', () => writeSync(3, String(peak())));

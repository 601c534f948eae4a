const CODES = {bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39]} as const;

export type Paint = (style: keyof typeof CODES, text: string) => string;

/**
 * Colours only for a person at a terminal who has not refused them (https://no-color.org). Node's own `styleText` looks at the
 * standard output of the process, and differently so in each release, where this is told what it writes to.
 */
export function paintFor(stream: {readonly isTTY?: boolean}, environment: NodeJS.ProcessEnv): Paint {
  if (stream.isTTY !== true || environment['NO_COLOR']) return (_, text) => text;
  return (style, text) => {
    const [on, off] = CODES[style];
    return `\u001B[${String(on)}m${text}\u001B[${String(off)}m`;
  };
}

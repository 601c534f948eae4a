import {styleText} from 'node:util';

export type Paint = (style: 'red' | 'yellow' | 'blue' | 'dim' | 'bold', text: string) => string;

/** Colours only for a person at a terminal who has not refused them (https://no-color.org). */
export function paintFor(stream: {readonly isTTY?: boolean}, environment: NodeJS.ProcessEnv): Paint {
  const coloured = stream.isTTY === true && !environment['NO_COLOR'];
  return (style, text) => coloured ? styleText(style, text) : text;
}

/**
 * What these schemas use of JSON Schema, draft 07: the newest that all editors and validators of frontmatter know. Editors also
 * read `markdownDescription`, `enumDescriptions` and `patternErrorMessage`, which are VS Code's; others pass over them.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly examples?: readonly unknown[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer';
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: true;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly not?: JsonSchema;
}

/** What a hover shows of a field: what belongs there, and how it is written. */
type About = readonly [description: string, ...examples: unknown[]];

/** `description` is plain text, in which editors would show the backticks. */
const described = (words: string): JsonSchema => ({
  description: words.replaceAll('`', ''), ...(words.includes('`') && {markdownDescription: words}),
});

const about = ([words, ...examples]: About): JsonSchema => ({...described(words), ...(examples.length > 0 && {examples})});

/** One line of plain words, as the compiler's `checkOneLine` has it. */
export const text = (...words: About): JsonSchema => ({
  ...about(words), type: 'string', pattern: '^(?![^\\n]*\\[@)[^\\n]*\\S[^\\n]*$',
  patternErrorMessage: 'A text is one line of plain words, without a citation.',
});

/** A text of a form of its own. The pattern refuses nothing that the compiler takes; what it lets through may still be refused there. */
export const form = (pattern: RegExp, message: string, ...words: About): JsonSchema => ({
  ...about(words), type: 'string', pattern: pattern.source, patternErrorMessage: message,
});

export const whole = (minimum: number, ...words: About): JsonSchema => ({...about(words), type: 'integer', minimum});

export const number = (...words: About): JsonSchema => ({...about(words), type: 'number'});

/** One word of a closed list, each with its meaning. */
export const choice = <W extends string>(meanings: Readonly<Record<W, string>>, ...words: About): JsonSchema => ({
  ...about(words), type: 'string', enum: Object.keys(meanings), enumDescriptions: Object.values<string>(meanings),
});

export const list = (items: JsonSchema, ...words: About): JsonSchema => ({...about(words), type: 'array', items});

/** A map with these keys and no others, all required but the `optional` ones. */
export const map = <K extends string>(fields: Readonly<Record<K, JsonSchema>>, optional: readonly NoInfer<K>[], description?: string): JsonSchema => {
  const skipped: readonly string[] = optional;
  return {
    ...(description !== undefined && described(description)), type: 'object', properties: fields,
    required: Object.keys(fields).filter((key) => !skipped.includes(key)), additionalProperties: false,
  };
};

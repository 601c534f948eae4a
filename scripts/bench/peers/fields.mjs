/**
 * What hamkit asks of the frontmatter of each kind, as far as zod says it, for compilers whose schemas are zod's. Doses, kit and
 * muscles stay texts, and links and citations are not looked up: these compilers have no check for them.
 */
export function fields(z) {
  const text = z.string().min(1);
  const count = z.number().int().positive();
  const provenance = {author: text, licence: text};
  const certainty = z.object({studied: text, runners: text, because: text});
  const effect = z.object({
    id: text,
    outcome: text,
    measure: z.enum([
      'risk ratio', 'rate ratio', 'prevalence ratio', 'hazard ratio', 'odds ratio', 'log odds ratio', 'standardised mean difference', 'mean difference',
      'per cent change', 'association', 'mean', 'median', 'incidence', 'conclusion',
    ]),
    value: z.number().optional(),
    unit: text.optional(),
    result: text.optional(),
    interval: text.optional(),
    people: count.optional(),
    comparator: text.optional(),
    favours: z.enum(['intervention', 'comparator', 'no difference', 'inconclusive', 'risk factor', 'association', 'no association', 'change']).optional(),
    plain: text.optional(),
    certainty: certainty.optional(),
  });
  return {
    exercises: {
      title: text,
      purpose: text,
      kind: z.enum(['strength', 'plyometric', 'drill', 'mobility', 'running']),
      dose: text,
      'dose-from': z.enum(['source', 'default']),
      kit: z.array(text),
      muscles: z.record(text, text),
      ...provenance,
    },
    circuits: {title: text, purpose: text, 'per-week': z.union([count, text]).optional(), 'warm-up': text.optional(), ...provenance},
    studies: {
      title: text,
      authors: z.array(text).min(1),
      year: count,
      journal: text.optional(),
      volume: text.optional(),
      issue: text.optional(),
      pages: text.optional(),
      doi: text.optional(),
      label: text,
      design: text.optional(),
      people: text.optional(),
      runners: z.enum(['yes', 'no', 'some', 'few', 'none known', 'not stated']),
      did: text.optional(),
      certainty: certainty.optional(),
      effects: z.array(effect).min(1).optional(),
    },
  };
}

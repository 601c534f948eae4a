/** What stands in `from` where no study stands behind a rule. */
export const OWN_RULE = 'own rule';

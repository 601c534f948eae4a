import type {RedFlag, Urgency} from '../../model/index.js';

/** What to do at each level. */
const levels: Record<Urgency, string> = {
  'emergency': 'Emergency: call an ambulance now', 'same-day': 'See a doctor today', 'urgent': 'Have it seen by tomorrow', 'soon': 'Book a visit',
};

/**
 * What every circuit, plan, check and pain model says, and every article about pain; no content can change it. Behind each sign stands where
 * it was read. Urgent means by tomorrow by our own choice, and so are the "some weeks" and the two to three.
 */
const list: readonly RedFlag[] = [
  // healthify.nz, Oxford University Hospitals
  {level: 'emergency', sign: 'Numbness around the genitals or buttocks, new bladder or bowel trouble, or both legs weak or numb.', why: 'It may be nerves of the spine.'},
  // nhs.uk (beta.nhs.uk, deep vein thrombosis), gloshospitals.nhs.uk; nidirect.gov.uk for what a clot in the lung feels like
  {level: 'emergency', sign: 'A painful, swollen leg with breathlessness or chest pain.', why: 'It may be a clot in a lung.'},
  // the same two of the NHS
  {level: 'same-day', sign: 'Throbbing or cramping pain in one leg, mostly the calf, with swelling and warm, red or tender skin.', why: 'It may be a clot.'},
  // nidirect.gov.uk, hamstring injury
  {level: 'urgent', sign: 'A pop or tear, then heavy bruising, a leg you cannot use or stand on, or a knee that bends with little strength.', why: 'It may be a severe tear.'},
  // bertiche2021, plastow2023
  {level: 'urgent', sign: 'Sudden pain high in the buttock after a slip, split or sprint, with trouble walking or sitting; all the more in a growing teenager or over 40.', why: 'It may be a tendon, and is often missed.'},
  // goom2016, beatty2017
  {level: 'soon', sign: 'Pain at the bone you sit on that came on gradually and has lasted some weeks, worse when you sit, lunge, or run fast or uphill.', why: 'It may need another plan.'},
  // healthify.nz
  {level: 'soon', sign: 'Tingling, numbness, pain that shoots below the knee, or back pain with the leg pain.', why: 'It may be a nerve.'},
  // green2020, nidirect.gov.uk
  {level: 'soon', sign: 'A second strain, or one that gets worse or is no better after two to three weeks.', why: 'Strains tend to return.'},
];

export const redFlags = {
  title: 'When to see a doctor or physiotherapist first',
  levels, list,
  /** Whatever the region; each is sourced in ../emergency.ts. */
  numbers: 'Emergency numbers: 112 in the EU, 911 in the US and Canada, 999 in the UK.',
};

/**
 * The number to call for an ambulance, by region (ISO 3166), each as an authority of that region says it: NHS ambulance trusts for GB
 * (wmas.nhs.uk, neas.nhs.uk), the FCC for US and CA (fcc.gov), the state of Victoria and healthdirect for AU, the Ministry of Health
 * for NZ (health.govt.nz), the canton of Graubünden for CH (gr.ch), Sirdal kommune for NO. Regions whose own word we have not read
 * are left out.
 */
const AMBULANCE: Readonly<Record<string, string>> = {GB: '999', US: '911', CA: '911', AU: '000', NZ: '111', CH: '144', NO: '113'};

/** In all states of the European Union 112 reaches an ambulance (the European Commission, ec.europa.eu; hse.ie; the ECC, cept.org). */
const EUROPEAN_UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** Where no ambulance is needed: numbers for health advice that hold for a whole country (111.wales.nhs.uk, nhs24.scot, neas.nhs.uk; health.govt.nz). */
const ADVICE: Readonly<Record<string, string>> = {GB: '111', NZ: '0800 611 116'};

export const ambulanceIn = (region: string): string | undefined => AMBULANCE[region] ?? (region && EUROPEAN_UNION.includes(region) ? '112' : undefined);

export const adviceIn = (region: string): string | undefined => ADVICE[region];

/** What the box of red flags says besides, where it knows the reader's region. */
export const emergency = {advice: 'Advice by phone,'};

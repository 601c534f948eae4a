/**
 * Up to where nothing is found wrong: an angle as asked, degrees; a contact in its place, cm; a joint in its range, degrees; a part above
 * the floor at rest, and a foot on its way, cm; the centre of mass above what carries it, cm.
 */
export const TOLERANCE = {asked: 4, contact: 0.5, range: 1, floor: 1.5, swing: 1.5, balance: 1};

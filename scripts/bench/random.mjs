/** Choices that look random and are the same in every run: the generator known as mulberry32, on 32 bits of state. */
export function random(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  /** A few different ones, in a new order. */
  const some = (list, least, most) => {
    const chosen = new Set();
    for (const wanted = Math.min(whole(least, most), list.length); chosen.size < wanted;) chosen.add(pick(list));
    return [...chosen];
  };
  return {whole, pick, some};
}

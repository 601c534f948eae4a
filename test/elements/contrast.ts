/** Contrast as a reader gets it: colours laid over each other the way the browser paints them. */

type Rgb = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const paint = canvas.getContext('2d', {willReadFrequently: true})!;

/** Layers of CSS colours, the lowest first, as the one colour that is seen. */
function seen(layers: readonly string[]): Rgb {
  paint.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    paint.fillStyle = layer;
    paint.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const luminance = (color: Rgb): number => {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The element that a box stands in: through slots, and out of shadow trees. */
const around = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
};

/** Backgrounds under an element, the lowest first. What shows on the top layer has nothing of the page under it. */
const under = (element: Element | null): string[] => {
  if (!element) return [];
  const {backgroundColor} = getComputedStyle(element);
  return element.matches(':popover-open') ? [backgroundColor] : [...under(around(element)), backgroundColor];
};

/** Contrast of an element's text, from 1 to 21, after WCAG 2. */
export function contrast(element: Element): number {
  const {color, fill} = getComputedStyle(element);
  const ground = ['white', ...under(element)];
  const [darker, lighter] = [seen(ground), seen([...ground, element instanceof SVGElement ? fill : color])].map(luminance).sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

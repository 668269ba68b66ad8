// Linen mop pads CP3 for R3: one from above, one turned over.
import { C, G, P, at, dots, n, polar, range, rbox } from '../kit.mjs';
const seam = (r) => P('h', range(0, 355, 72).map((a) => { const [x, y] = polar(0, 0, r, a), [u, v] = polar(0, 0, r, a + 2.6); return `M${x} ${y}L${u} ${v}`; }).join(''));
const weave = (r, step) =>
  P(
    'h',
    range(-r + step, r - step, Math.round((2 * r) / step) - 1)
      .map((x, i) => {
        const h = Math.sqrt(r * r - x * x) - 2;
        return i % 2 ? `M${n(x)} ${n(-h)}V${n(h)}` : `M${n(x)} ${n(-h)}V${n(h)}M${n(-h)} ${n(x)}H${n(h)}`;
      })
      .join(''),
  );
export default {
  name: 'linenpads',
  title: ['Linen mop pads CP3, set of two', '亚麻拖布 CP3，两片'],
  model: 'CP3',
  cat: 'floors',
  view: 'plan',
  flat: true,
  finishes: ['oat', 'moss', 'graphite'],
  size: [150, 9, 150],
  bounds: [-160, 160, 158],
  parts: [
    ['top', 'Pad, wiping side', '拖布，擦地面'],
    ['under', 'Pad, hook side', '拖布，魔术贴面'],
  ],
  draw: [
    G(
      'top',
      at(
        -82,
        -79,
        C('b2', 0, 0, 75),
        seam(72.5),
        C('b', 0, 0, 69),
        weave(69, 6),
        P('fs', 'M38 -57.600A69 69 0 0 1 -11 68A88 88 0 0 0 38 -57.600Z'),
        P('fh', 'M-60 -29A67 67 0 0 1 -29 -60L-26 -53A59 59 0 0 0 -53 -26Z'),
        P('e', 'M-40 -40L40 40M-40 40L40 -40'),
        C('b2', 0, 0, 9),
        C('e', 0, 0, 6),
      ),
    ),
    G(
      'under',
      at(
        82,
        -79,
        C('b2', 0, 0, 75),
        seam(72.5),
        C('cloth', 0, 0, 69),
        dots(-60, 60, -60, 60, 21, 21, 0.9, 'dot', (x, y) => x * x + y * y < 3800 && x * x + y * y > 420),
        C('b2', 0, 0, 19),
        C('e', 0, 0, 15),
        P('fs', 'M38 -57.600A69 69 0 0 1 -11 68A88 88 0 0 0 38 -57.600Z'),
        P('paper', rbox(-15, 30, 15, 46, 1)),
        P('hd', 'M-11 35H11M-11 38.500H7M-11 42H9'),
        P('y', 'M-7 68h14v9q0 3 -3 3h-8q-3 0 -3 -3z'),
        P('el', 'M-4 74h8'),
      ),
    ),
  ],
};

// Wool covers WC7 for the cushions of O7: one from the front, one from the side.
import { G, P, n, range, rbox } from '../kit.mjs';
const rib = (cx, cy, a, b, k, len) =>
  P(
    'h',
    range(0, 360 - 360 / k, k)
      .map((t) => {
        const c = Math.cos((t * Math.PI) / 180),
          s = Math.sin((t * Math.PI) / 180);
        return `M${n(cx + a * c)} ${n(cy + b * s)}L${n(cx + (a + len) * c)} ${n(cy + (b + len) * s)}`;
      })
      .join(''),
  );
export default {
  name: 'woolcovers',
  title: ['Wool covers WC7, pair', '羊毛耳套 WC7，一对'],
  model: 'WC7',
  cat: 'parts',
  view: 'front and side',
  finishes: ['oat', 'graphite', 'moss'],
  size: [82, 96, 27],
  bounds: [-66, 66, 96],
  fp: [
    [-50, 14],
    [34, 52],
  ],
  parts: [
    ['cover', 'Cover', '耳套'],
    ['cuff', 'Rib cuff', '罗纹收口'],
  ],
  draw: [
    G(
      'cover',
      P('b', 'M-62 -48Q-62 -96 -20 -96T22 -48T-20 0T-62 -48Z'),
      rib(-20, -48, 24, 29, 60, 14),
      P('fh', 'M-57 -58Q-54 -84 -32 -91L-30 -86Q-48 -80 -50 -58Z'),
      P('fs', 'M0 -92Q22 -84 22 -48T-20 0Q6 -8 8 -48Q8 -78 0 -92Z'),
      P('fs', 'M10 -86Q22 -76 22 -48T-20 0Q12 -8 15 -48Q16 -72 10 -86Z'),
      P('e', 'M-46 -48Q-46 -79 -20 -79T6 -48T-20 -17T-46 -48Z'),
      P('b2', 'M-43 -48Q-43 -75 -20 -75T3 -48T-20 -21T-43 -48Z'),
      P('h', range(-40, 0, 15).map((x) => { const h = 26 * Math.sqrt(1 - ((x + 20) / 23) ** 2); return `M${n(x)} ${n(-48 - h)}V${n(-48 + h)}`; }).join('')),
      P('fs2', 'M-43 -48Q-43 -75 -20 -75Q-38 -70 -38 -48T-20 -21Q-43 -21 -43 -48Z'),
      P('b', 'M40 -94Q60 -88 60 -48T40 -2H36V-94Z'),
      P('fh', 'M43 -88Q50 -82 52 -66L49 -66Q46 -79 42 -84Z'),
      P('fs', 'M50 -88Q60 -76 60 -48T40 -2H38Q52 -12 52 -48Q52 -72 46 -91Z'),
      P('h', range(-86, -10, 20).map((y) => `M40 ${n(y)}Q48 ${n(y + 1.5)} ${n(59 - ((y + 48) / 24) ** 2 * 3)} ${n(y)}`).join('')),
    ),
    G(
      'cuff',
      P('b2', 'M28 -92Q28 -95 31 -95H37Q40 -95 40 -92V-4Q40 -1 37 -1H31Q28 -1 28 -4Z'),
      P('h', range(-91, -5, 30).map((y) => `M29 ${n(y)}H39`).join('')),
      P('fs', 'M36 -95H37Q40 -95 40 -92V-4Q40 -1 37 -1H36Z'),
      P('y', rbox(25, -53, 29, -43, 0.8)),
    ),
  ],
};

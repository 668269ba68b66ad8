// Linen cloths BC4, four folded on a pile, front elevation.
import { G, P, n, range, rbox } from '../kit.mjs';
const fold = (y, h, dx) => [
  P('b', `M${-126 + dx} ${y}Q${-131 + dx} ${y} ${-131 + dx} ${n(y - h / 2)}T${-126 + dx} ${y - h}H${126 + dx}V${y}Z`),
  P('b', `M${126 + dx} ${y}Q${131 + dx} ${y} ${131 + dx} ${n(y - h * 0.25)}T${126 + dx} ${n(y - h / 2)}H${-114 + dx}Q${-120 + dx} ${n(y - h * 0.46)} ${-126 + dx} ${n(y - h * 0.4)}V${y}Z`),
  P('b', `M${126 + dx} ${n(y - h / 2)}Q${131 + dx} ${n(y - h / 2)} ${131 + dx} ${n(y - h * 0.75)}T${126 + dx} ${y - h}H${-126 + dx}V${n(y - h / 2)}Z`),
  P('fh', `M${-122 + dx} ${n(y - h + 2)}H${60 + dx}V${n(y - h + 3.6)}H${-122 + dx}ZM${-122 + dx} ${n(y - h / 2 + 2)}H${60 + dx}V${n(y - h / 2 + 3.4)}H${-122 + dx}Z`),
  P('fs', `M${70 + dx} ${y}V${y - h}H${126 + dx}Q${131 + dx} ${y - h} ${131 + dx} ${n(y - h * 0.75)}T${126 + dx} ${n(y - h / 2)}Q${131 + dx} ${n(y - h / 2)} ${131 + dx} ${n(y - h * 0.25)}T${126 + dx} ${y}Z`),
  P('fs', `M${104 + dx} ${y}V${y - h}H${126 + dx}Q${131 + dx} ${y - h} ${131 + dx} ${n(y - h * 0.75)}T${126 + dx} ${n(y - h / 2)}Q${131 + dx} ${n(y - h / 2)} ${131 + dx} ${n(y - h * 0.25)}T${126 + dx} ${y}Z`),
  P('h', range(-116, 118, 40).map((x, i) => `M${n(x + dx)} ${n(y - h / 2 - (i % 3) - 1.5)}h2.600M${n(x + dx + 3)} ${n(y - (i % 2) - 1.5)}h2.600`).join('')),
];
export default {
  name: 'cloths',
  title: ['Linen cloths BC4, set of four', '亚麻抹布 BC4，四块'],
  model: 'BC4',
  cat: 'parts',
  finishes: ['oat', 'sky', 'graphite'],
  size: [267, 78, 250],
  bounds: [-142, 142, 78],
  fp: [[-126, 126]],
  parts: [
    ['cloths', 'Cloths', '抹布'],
    ['loop', 'Hanging loop', '挂环'],
  ],
  draw: [
    G('cloths', fold(0, 18, 2), fold(-18, 18, -3), fold(-36, 18, 1), fold(-54, 20, -1), P('b2', 'M-96 -54V-74H-84V-54ZM-78 -54V-74H-74V-54Z'), P('fs', 'M-87 -54V-74H-84V-54Z')),
    G('loop', P('y', 'M96 -70q0 -8 7 -8t7 8v6h-4v-6q0 -4 -3 -4t-3 4v6h-4z'), P('paper', rbox(91, -66, 115, -57, 1)), P('hd', 'M95 -63H111M95 -60.500H107')),
  ],
};

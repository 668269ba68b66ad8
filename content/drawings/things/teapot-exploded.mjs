// Teapot TP9 taken apart on its axis, side elevation.
import { G, P, at, axis, call, dots, ground, rbox } from '../kit.mjs';
import { g } from './teapot.mjs';
export default {
  name: 'teapot-exploded',
  of: 'teapot',
  title: ['Teapot TP9, taken apart', '茶壶 TP9，分解图'],
  cat: 'exploded',
  view: 'exploded',
  finishes: ['oat', 'graphite', 'sky', 'chalk'],
  size: [184, 178, 132],
  bounds: [-140, 150, 404, 10],
  pad: 0,
  flat: true,
  font: 'sans-serif',
  parts: [
    ['lid', 'Lid', '壶盖'],
    ['strainer', 'Strainer', '滤网'],
    ['handle', 'Handle', '提梁'],
    ['pot', 'Pot, 0.9 L', '壶身 0.9 L'],
  ],
  draw: [
    axis('M0 -396V8'),
    axis('M-52 -304V-100M52 -304V-100'),
    ground(-140, 150, [[-40, 40]], 5, true),
    P('k', 'M-34 -117h68v2h-68z'),
    g.pot,
    G(
      'strainer',
      at(
        0,
        -20,
        P('mesh', 'M-26 -192V-131Q-26 -123 -18 -123H18Q26 -123 26 -131V-192Z'),
        dots(-22, 22, -184, -130, 12, 14, 0.6, 'dot'),
        P('fh', 'M-22 -188h4v56h-4z'),
        P('fs', 'M12 -192H26V-131Q26 -123 18 -123H12Z'),
        P('m', rbox(-32, -198, 32, -192, 1.5)),
        P('fs', rbox(12, -198, 32, -192, [0, 1.5, 1.5, 0])),
      ),
    ),
    at(0, -126, g.lid),
    at(0, -204, g.handle),
    call(1, 108, -262, [28, -256], 9, { dot: 2 }),
    call(2, -104, -200, [-22, -176], 9, { dot: 2 }),
    call(3, 112, -352, [46, -338], 9, { dot: 2 }),
    call(4, 124, -70, [56, -60], 9, { dot: 2 }),
  ],
};

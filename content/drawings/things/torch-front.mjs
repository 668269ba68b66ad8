// Torch T1, seen into the lens.
import { C, P, disc, gear, polar, range, rbox } from '../kit.mjs';
export default {
  name: 'torch-front',
  of: 'torch',
  title: ['Torch T1, front', '手电筒 T1，正面'],
  cat: 'views',
  view: 'front',
  finishes: ['graphite', 'brick', 'moss'],
  size: [146, 36, 36],
  bounds: [-24, 24, 40],
  fp: [[-8, 8]],
  pad: 4,
  draw: [
    P('k', rbox(-5, -40, 5, -34, 1.5)),
    P('y', rbox(-3, -40, 3, -37.5, 1)),
    gear('b', 0, -18, 17.4, 18, 30),
    disc('k', 0, -18, 16.4, { hi: null }),
    C('m', 0, -18, 14.6),
    P('fs2', 'M10.300 -28.300A14.600 14.600 0 0 1 -4 -4A19 19 0 0 0 10.300 -28.300Z'),
    C('ekh', 0, -18, 11),
    C('ekh', 0, -18, 7.4),
    P(
      'h',
      range(0, 330, 12)
        .map((a) => {
          const [x, y] = polar(0, -18, 5, a),
            [u, v] = polar(0, -18, 13.6, a);
          return `M${x} ${y}L${u} ${v}`;
        })
        .join(''),
    ),
    C('lens', 0, -18, 4.4),
    P('led', rbox(-2, -20, 2, -16, 0.4)),
    P('fh', 'M-11.600 -23.500A13 13 0 0 1 -5.500 -29.800L-4.500 -27.500A10.500 10.500 0 0 0 -9.400 -22.500Z'),
  ],
};

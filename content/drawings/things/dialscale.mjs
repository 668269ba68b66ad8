// Kitchen scale KS5, front elevation: spring, dial and pan.
import { C, G, P, T, foot, n, polar, range, rbox, rows } from '../kit.mjs';
const cy = -92;
export const g = {
  feet: G('feet', [-70, 70].map((x) => foot(x, 22, 5))),
  carrier: G('carrier', P('m', 'M-9 -202H9V-176H-9Z'), rows(-9, 9, -184, -180, 2, 'hd'), P('fs', 'M3 -202H9V-176H3Z'), P('m', rbox(-44, -208, 44, -202, 2)), P('m', 'M-16 -180h32v4h-32z')),
  housing: G(
    'housing',
    P('b', 'M-84 -5H84Q90 -5 89 -11L78 -108Q70 -178 22 -178H-22Q-70 -178 -78 -108L-89 -11Q-90 -5 -84 -5Z'),
    P('fh', 'M-82 -14L-72 -106Q-66 -160 -34 -171L-32 -166Q-60 -154 -66 -104L-75 -14Z'),
    P('fs', 'M52 -5L54 -100Q50 -170 8 -178H22Q70 -178 78 -108L89 -11Q90 -5 84 -5Z'),
    P('fs', 'M74 -5L68 -108Q64 -160 30 -177Q71 -174 78 -108L89 -11Q90 -5 84 -5Z'),
    P('e', 'M-88 -15H88'),
    P('k', 'M-14 -178h28v-3h-28z'),
  ),
  dial: G(
    'dial',
    C('m', 0, cy, 71),
    P('fs2', `M40 ${cy - 58.6}A71 71 0 0 1 -20 ${cy + 68}A90 90 0 0 0 40 ${cy - 58.6}Z`),
    C('cw', 0, cy, 66),
    P(
      'el',
      range(0, 249, 250)
        .map((i) => {
          const a = -90 + i * 1.44,
            long = i % 25 === 0 ? 9 : i % 5 === 0 ? 6 : 3.2,
            [x, y] = polar(0, cy, 63, a),
            [u, v] = polar(0, cy, 63 - long, a);
          return `M${x} ${y}L${u} ${v}`;
        })
        .join(''),
    ),
    range(0, 9, 10).map((i) => {
      const [x, y] = polar(0, cy, 46.5, -90 + i * 36);
      return T('plab', x, y + 3.4, i ? (i % 2 ? `${i / 2}` : `${i / 2} kg`) : '0', 'middle');
    }),
    T('pt4', 0, cy + 34, '5 kg × 20 g', 'middle'),
    T('pl5', 0, cy + 27, 'Tallgrad', 'middle'),
    P('fh', `M-52 ${cy - 35}A63 63 0 0 1 -34 ${cy - 53}L-31 ${cy - 49}A58 58 0 0 0 -48 ${cy - 32}Z`),
  ),
  needle: G('needle', P('red', `M-2.400 ${cy + 16}L-1.400 ${cy}L0 ${cy - 57}L1.400 ${cy}L2.400 ${cy + 16}Z`), C('k', 0, cy, 6), C('m', 0, cy, 2.4)),
  knob: G('knob', P('m', 'M-84 -58h-6v-10h6z'), P('y', rbox(-98, -71, -89, -55, 2)), P('el', 'M-96 -68h5M-96 -64.700h5M-96 -61.400h5M-96 -58h5')),
  pan: G(
    'pan',
    P('m', 'M-104 -226Q-96 -208 -52 -207H52Q96 -208 104 -226Z'),
    P('fh', 'M-97 -223Q-90 -212 -56 -210.500L-54 -213Q-84 -215 -90 -223Z'),
    P('fs', 'M30 -207L36 -226H104Q96 -208 52 -207Z'),
    P('fs', 'M66 -207.300Q84 -212 88 -226H104Q96 -208 66 -207.300Z'),
    P('m', rbox(-108, -232, 108, -226, 3)),
    P('h', 'M-104 -229H104'),
  ),
};
export default {
  name: 'dialscale',
  title: ['Kitchen scale KS5', '厨房秤 KS5'],
  cat: 'water',
  finishes: ['chalk', 'graphite', 'sky', 'brick'],
  size: [216, 232, 216],
  bounds: [-108, 108, 232],
  fp: [[-76, 76]],
  parts: [
    ['pan', 'Pan', '秤盘'],
    ['carrier', 'Pan carrier', '秤盘托架'],
    ['housing', 'Housing', '秤身'],
    ['dial', 'Dial with glass', '表盘与面玻璃'],
    ['needle', 'Needle', '指针'],
    ['knob', 'Zero knob', '调零旋钮'],
    ['feet', 'Feet, set of four', '脚垫，四只'],
  ],
  draw: [
    g.feet,
    g.carrier,
    g.housing,
    g.dial,
    g.needle,
    g.knob,
    g.pan,
  ],
};

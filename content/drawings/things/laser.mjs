// Laser distance meter LD40, front elevation, measuring upwards.
import { C, G, P, R, T, box, n, rbox } from '../kit.mjs';
const key = (x, y, w, cls, mark) => [P(cls, rbox(x - w / 2, y - 5.5, x + w / 2, y + 5.5, 3)), P(cls === 'y' ? 'el' : 'e', mark)];
export default {
  name: 'laser',
  title: ['Laser distance meter LD40', '激光测距仪 LD40'],
  cat: 'tools',
  finishes: ['graphite', 'brick', 'moss'],
  size: [50, 122, 26],
  bounds: [-32, 32, 156],
  fp: [[-20, 20]],
  parts: [
    ['lens', 'Lens window', '镜窗'],
    ['case', 'Case', '机壳'],
    ['display', 'Display', '显示屏'],
    ['keys', 'Key mat', '按键垫'],
    ['tail', 'End piece, folding', '折叠尾片'],
  ],
  draw: [
    P('beam', 'M-9 -124V-154'),
    G('tail', P('m', rbox(-16, -6, 16, 0, [0, 0, 1.5, 1.5])), C('hd', -11, -3, 1.2), C('hd', 11, -3, 1.2)),
    G('lens', P('k', rbox(-19, -122, 19, -114, [3, 3, 0, 0])), R('lens', -13, -122, 8, 3), R('g', 1, -122, 13, 3), P('ek', 'M-16 -116.500H16')),
    G(
      'case',
      box('k', -25, -116, 25, -4, [6, 6, 5, 5], { hi: null, sh: null }),
      box('b', -21, -116, 21, -6, [3, 3, 4, 4], { hi: [0.05, 0.11], sh: [0.76, 0.9], pad: 5 }),
      P('ek', 'M-23 -70v4M-23 -63v4M-23 -56v4M23 -70v4M23 -63v4M23 -56v4'),
      P('e', 'M-21 -62H21'),
    ),
    G(
      'display',
      P('lcd', rbox(-17, -110, 17, -68, 2)),
      T('lc2', 12, -72.5, '2.436', 'end'),
      T('pt4', 16, -72.5, 'm', 'end'),
      T('pt4', 12, -84, '3.802', 'end'),
      T('pt4', 12, -91, '1.170', 'end'),
      P('lcs', 'M-14 -80.500H14M-14 -106h6M10 -107.500h4v2.500h-4z'),
    ),
    G(
      'keys',
      key(0, -52, 18, 'y', 'M-3 -52H3M0 -55V-49'),
      key(-12, -38, 11, 'b2', 'M-14.500 -38h5M-12 -40.500v5'),
      key(0, -38, 11, 'b2', 'M-2.500 -40.500h5v5h-5z'),
      key(12, -38, 11, 'b2', 'M9.500 -38h5'),
      key(-12, -24, 11, 'b2', 'M-14.500 -21.500h5v-5z'),
      key(0, -24, 11, 'b2', 'M-2.500 -22h5M0 -26.500v4.500'),
      key(12, -24, 11, 'b2', `M${n(9.8)} -26l4.400 4M14.200 -26l-4.400 4`),
    ),
  ],
};

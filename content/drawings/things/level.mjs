// Spirit level SL60, front elevation, on a surface that is level.
import { C, G, P, T, box, n, range, rbox } from '../kit.mjs';
const vial = (x, y, upright) => {
  const [w, h] = upright ? [12, 38] : [54, 14];
  return [
    P('k', rbox(x - w / 2 - 5, y - h / 2 - 4, x + w / 2 + 5, y + h / 2 + 4, 4)),
    P('y0', rbox(x - w / 2, y - h / 2, x + w / 2, y + h / 2, 3)),
    P('fh', upright ? rbox(x - 4, y - h / 2 + 3, x - 2, y + h / 2 - 3) : rbox(x - w / 2 + 3, y - 4.5, x + w / 2 - 3, y - 2.5)),
    P('el', upright ? `M${x - 6} ${n(y - 7)}h12M${x - 6} ${n(y + 7)}h12` : `M${n(x - 9)} ${y - 7}v14M${n(x + 9)} ${y - 7}v14`),
    P('lens', upright ? rbox(x - 3, y - 5.6, x + 3, y + 5.6, 3) : rbox(x - 7.6, y - 4, x + 7.6, y + 2.5, 3)),
  ];
};
export default {
  name: 'level',
  title: ['Spirit level SL60', '水平尺 SL60'],
  cat: 'tools',
  finishes: ['brick', 'graphite', 'chalk'],
  size: [600, 52, 24],
  bounds: [-300, 300, 52],
  fp: [[-300, 300]],
  pad: 16,
  parts: [
    ['rail', 'Rail', '尺身'],
    ['level-vial', 'Vial, level', '横水准泡'],
    ['plumb-vial', 'Vial, plumb', '竖水准泡'],
    ['caps', 'End caps, pair', '端盖，一对'],
  ],
  draw: [
    G(
      'rail',
      box('b', -294, -52, 294, 0, 0, { sh: null, hi: null }),
      P('fh', 'M-292 -49.500H292V-46H-292Z'),
      P('fs', 'M-294 -13H294V0H-294Z'),
      P('fs', 'M-294 -6H294V0H-294Z'),
      P('e', 'M-294 -44H294M-294 -9H294'),
      P('m', 'M-294 -4H294V0H-294Z'),
      P('k', rbox(-150, -38, -62, -15, 11)),
      P('k', rbox(112, -38, 176, -15, 11)),
      P('ek', 'M-139 -18.500H-73M123 -18.500H165'),
      P(
        'h',
        range(-290, 290, 117)
          .map((x, i) => `M${n(x)} -52v${i % 2 ? 3 : 5}`)
          .join(''),
      ),
      T('plab', 62, -22.5, 'SL60'),
    ),
    G('level-vial', vial(0, -27, false)),
    G('plumb-vial', vial(236, -26, true)),
    G('caps', [-1, 1].map((s) => [P('k', s < 0 ? rbox(-300, -52, -286, 0, [3, 0, 0, 3]) : rbox(286, -52, 300, 0, [0, 3, 3, 0])), P('ek', `M${s * 290} -48V-4M${s * 294} -48V-4`)]), C('m', -293, -26, 0.9), C('m', 293, -26, 0.9)),
  ],
};

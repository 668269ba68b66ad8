// Torch T1 taken apart on its axis, side elevation.
import { G, P, at, axis, call, cols } from '../kit.mjs';
import { g } from './torch.mjs';
const thread = (x, h) => [P('m', `M${x} ${-18 - h}h9v${2 * h}h-9z`), cols(-18 - h, -18 + h, x + 1.5, x + 7.5, 5, 'hd')];
export default {
  name: 'torch-exploded',
  of: 'torch',
  title: ['Torch T1, taken apart', '手电筒 T1，分解图'],
  cat: 'exploded',
  view: 'exploded',
  finishes: ['graphite', 'brick', 'moss'],
  size: [146, 36, 36],
  bounds: [-140, 190, 92, 38],
  pad: 4,
  flat: true,
  font: 'sans-serif',
  parts: [
    ['lens', 'Lens and reflector', '透镜与反光杯'],
    ['head', 'Head', '灯头'],
    ['tube', 'Battery tube', '电池筒'],
    ['switch', 'Switch cap', '开关胶帽'],
    ['tail', 'Tail cap with lanyard', '尾盖与挂绳'],
  ],
  draw: [
    axis('M-132 -18H184'),
    axis('M12 -66V-28'),
    thread(22, 10.5),
    thread(-61, 10.5),
    at(-46, 0, g.tail),
    g.tube,
    P('k', 'M5 -31.600h14v2h-14z'),
    at(0, -28, g.switch),
    at(44, 0, g.head),
    G('lens', at(92, 0, P('m', 'M54 -23H58L72 -32V-4L58 -13H54Z'), P('fh', 'M58 -21L71 -29V-26L58 -19Z'), P('fs', 'M58 -15L72 -9V-4L58 -13H54V-15Z'), P('lens', 'M72 -34Q76 -18 72 -2Z'))),
    call(1, 182, -62, [160, -26], 7, { dot: 1.6 }),
    call(2, 104, -70, [94, -26], 7, { dot: 1.6 }),
    call(3, -20, -58, [-28, -26], 7, { dot: 1.6 }),
    call(4, 40, -80, [15, -64], 7, { dot: 1.6 }),
    call(5, -122, -58, [-108, -24], 7, { dot: 1.6 }),
  ],
};

// CO₂ monitor AQ1, front elevation, on its stand.
import { C, G, P, T, box, cols, rbox } from '../kit.mjs';
export default {
  name: 'co2',
  title: ['CO₂ monitor AQ1', '二氧化碳监测仪 AQ1'],
  cat: 'air',
  finishes: ['chalk', 'graphite', 'oat'],
  size: [78, 118, 34],
  bounds: [-54, 54, 118],
  fp: [[-34, 34]],
  parts: [
    ['case', 'Case', '外壳'],
    ['screen', 'Screen', '屏幕'],
    ['lamps', 'Lamp bar', '指示灯条'],
    ['button', 'Button', '按键'],
    ['stand', 'Stand', '底座'],
  ],
  draw: [
    G('stand', P('k', 'M-36 0Q-37 -8 -30 -8H30Q37 -8 36 0Z'), P('m', 'M-22 -8V-14H22V-8Z'), P('ek', 'M-33 -3.500H33'), P('fs2', 'M10 -14H22V-8H10Z')),
    G(
      'case',
      box('b', -39, -118, 39, -12, 9, { sh: [0.8, 0.92], hi: null }),
      P('fh', 'M-35.500 -100V-106Q-35.500 -114.500 -28 -114.500H12V-112H-27Q-33 -112 -33 -105V-100Z'),
      P('h', rbox(-36, -115, 36, -15, 7)),
      cols(-24, -17.5, -22, 22, 12, 'hd'),
      P('fs2', 'M-39 -68h2v12h-2z'),
    ),
    G(
      'screen',
      P('lcd', rbox(-31, -100, 31, -44, 3)),
      T('lc3', 10, -69, '640', 'end'),
      T('pt4', 13, -69, 'ppm'),
      T('lc2', -27, -90, 'CO₂'),
      P('lcs', 'M-27 -63H27M0 -60V-48'),
      T('lc2', -5, -50.5, '21.3', 'end'),
      T('lc2', 24, -50.5, '46 %', 'end'),
      P('lcs', 'M18 -96h8v3.500h-8zM26 -95.200h1v2h-1'),
    ),
    G('lamps', P('k', rbox(-19, -109.5, 19, -104, 2.7)), C('y', -11, -106.8, 1.9), C('dk', 0, -106.8, 1.9), C('dk', 11, -106.8, 1.9)),
    G('button', P('b2', rbox(-9, -39, 9, -30, 4.5)), P('e', 'M-3 -34.500H3')),
  ],
};

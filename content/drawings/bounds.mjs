// How far a piece of a drawing reaches, so that a part can be shown by itself: the box around its shapes with every
// transform applied. Curves are followed in small steps; letters count with a usual width.
import { letters, tubes } from './style.mjs';

const numbers = (text) => (text.match(/-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
const attribute = (line, name) => line.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
const steps = 24;

const identity = [1, 0, 0, 1, 0, 0];
const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
const matrix = (text = '') =>
  [...text.matchAll(/(\w+)\(([^)]*)\)/g)].reduce((product, [, kind, values]) => {
    const v = numbers(values);
    if (kind === 'translate') return times(product, [1, 0, 0, 1, v[0], v[1] ?? 0]);
    if (kind === 'scale') return times(product, [v[0], 0, 0, v[1] ?? v[0], 0, 0]);
    const [cos, sin] = [Math.cos((v[0] * Math.PI) / 180), Math.sin((v[0] * Math.PI) / 180)];
    const [x, y] = [v[1] ?? 0, v[2] ?? 0];
    return times(times(times(product, [1, 0, 0, 1, x, y]), [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
  }, identity);

// points along an elliptical arc, as SVG's implementation notes find its centre
const arc = (x0, y0, rx, ry, turned, large, sweep, x1, y1) => {
  const phi = (turned * Math.PI) / 180,
    [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [p, q] = [(cos * (x0 - x1)) / 2 + (sin * (y0 - y1)) / 2, (-sin * (x0 - x1)) / 2 + (cos * (y0 - y1)) / 2];
  const grow = Math.sqrt(Math.max(1, (p / rx) ** 2 + (q / ry) ** 2));
  [rx, ry] = [rx * grow, ry * grow];
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 - (rx * q) ** 2 - (ry * p) ** 2) / ((rx * q) ** 2 + (ry * p) ** 2 || 1));
  const [u, v] = [(k * rx * q) / ry, (-k * ry * p) / rx];
  const from = Math.atan2((q - v) / ry, (p - u) / rx);
  let by = Math.atan2((-q - v) / ry, (-p - u) / rx) - from;
  if (sweep && by < 0) by += 2 * Math.PI;
  if (!sweep && by > 0) by -= 2 * Math.PI;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = from + (by * i) / steps,
      [a, b] = [rx * Math.cos(t) + u, ry * Math.sin(t) + v];
    return [cos * a - sin * b + (x0 + x1) / 2, sin * a + cos * b + (y0 + y1) / 2];
  });
};
const curve = (...hull) =>
  Array.from({ length: steps + 1 }, (_, i) => {
    let points = hull;
    while (points.length > 1) points = points.slice(1).map((end, k) => end.map((v, axis) => points[k][axis] + ((v - points[k][axis]) * i) / steps));
    return points[0];
  });

const takes = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, S: 4, A: 7, Z: 0 };
const path = (d) => {
  const found = [];
  let [x, y] = [0, 0],
    [startX, startY] = [0, 0],
    [lastX, lastY] = [0, 0];
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const absolute = letter.toUpperCase(),
      relative = letter !== absolute,
      values = numbers(rest);
    for (let i = 0, first = true; first || i < values.length; i += takes[absolute], first = false) {
      if (absolute === 'Z') {
        [x, y] = [startX, startY];
        break;
      }
      const v = values.slice(i, i + takes[absolute]);
      const point = (k) => [v[k] + (relative ? x : 0), v[k + 1] + (relative ? y : 0)];
      const mirrored = [2 * x - lastX, 2 * y - lastY];
      let [end, control] = [absolute === 'H' ? [v[0] + (relative ? x : 0), y] : absolute === 'V' ? [x, v[0] + (relative ? y : 0)] : point(v.length - 2), undefined];
      if (absolute === 'A') found.push(...arc(x, y, ...v.slice(0, 5), ...end));
      else if (absolute === 'Q' || absolute === 'T') found.push(...curve([x, y], (control = absolute === 'Q' ? point(0) : mirrored), end));
      else if (absolute === 'C' || absolute === 'S') found.push(...curve([x, y], absolute === 'C' ? point(0) : mirrored, (control = point(v.length - 4)), end));
      else found.push(...(absolute === 'M' && first ? [] : [[x, y]]), end);
      if (absolute === 'M' && first) [startX, startY] = end;
      [x, y] = end;
      [lastX, lastY] = control ?? end;
    }
  }
  return found;
};

const points = (line) => {
  const value = (name) => +(attribute(line, name) ?? 0);
  if (line.startsWith('<path')) return path(attribute(line, 'd'));
  const [x, y, w, h, cx, cy, r] = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r'].map(value);
  if (line.startsWith('<rect')) return [[x, y], [x + w, y], [x, y + h], [x + w, y + h]];
  if (line.startsWith('<circle')) return arc(cx - r, cy, r, r, 0, 1, 1, cx + r, cy).concat(arc(cx + r, cy, r, r, 0, 1, 1, cx - r, cy));
  if (line.startsWith('<text')) {
    const size = letters[attribute(line, 'class')] ?? 10,
      wide = line.replace(/<[^>]*>/g, '').length * size * 0.6,
      left = x - wide * ({ middle: 0.5, end: 1 }[attribute(line, 'text-anchor')] ?? 0);
    return [[left, y - size * 0.75], [left + wide, y]];
  }
  return [];
};

const merge = (one, other) => [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])];
const nothing = [Infinity, Infinity, -Infinity, -Infinity];

// Every shape by itself with the groups around it; a path of several closed pieces is several shapes.
const shapes = (lines) => {
  const found = [];
  const open = [];
  for (const line of lines) {
    if (line.startsWith('<g')) open.push(line);
    else if (line.startsWith('</g')) open.pop();
    else {
      const d = line.startsWith('<path') ? attribute(line, 'd') : undefined;
      const pieces = d && /^(M[^mM]*)+$/.test(d) ? d.match(/M[^M]*/g).map((piece) => line.replace(` d="${d}"`, ` d="${piece}"`)) : [line];
      const [a, b, c, e, f, g] = open.reduce((product, group) => times(product, matrix(attribute(group, 'transform'))), identity);
      const width = +(attribute(line, 'stroke-width') ?? tubes[attribute(line, 'class')] ?? 0) / 2;
      for (const piece of pieces) {
        const box = points(piece).reduce((box, [x, y]) => {
          const [u, v] = [a * x + c * y + f, b * x + e * y + g];
          return merge(box, [u - width, v - width, u + width, v + width]);
        }, nothing);
        found.push({ line: piece, open: [...open], box, x: 0, y: 0 });
      }
    }
  }
  return found;
};

// Moves clusters that lie far apart, as the feet of a wide thing, close to one another along one axis.
const gather = (found, from) => {
  const clusters = [];
  for (const shape of found.toSorted((one, other) => one.box[from] - other.box[from])) {
    const last = clusters.at(-1);
    if (last && shape.box[from] <= last.end + 0.01) {
      last.end = Math.max(last.end, shape.box[from + 2]);
      last.shapes.push(shape);
    } else clusters.push({ start: shape.box[from], end: shape.box[from + 2], shapes: [shape] });
  }
  const widest = Math.max(...clusters.map((cluster) => cluster.end - cluster.start));
  let moved = 0;
  for (const [place, cluster] of clusters.entries()) {
    const gap = place === 0 ? 0 : cluster.start - clusters[place - 1].end;
    if (gap > widest * 1.4) moved += gap - widest * 0.5;
    for (const shape of cluster.shapes) shape[from === 0 ? 'x' : 'y'] = -moved;
  }
};

// A part by itself: its shapes, gathered, and the box around them: left, top, right, bottom.
export const alone = (lines, leaveOut) => {
  const found = shapes(lines).filter((shape) => !leaveOut.includes(attribute(shape.line, 'class')));
  gather(found, 0);
  gather(found, 1);
  const moved = found.filter((shape) => shape.x || shape.y);
  if (moved.length === 0) return { lines: lines.filter((line) => !leaveOut.includes(attribute(line, 'class'))), box: found.map((shape) => shape.box).reduce(merge, nothing) };
  return {
    lines: found.flatMap((shape) => {
      const around = [...(shape.x || shape.y ? [`<g transform="translate(${+shape.x.toFixed(2)} ${+shape.y.toFixed(2)})">`] : []), ...shape.open];
      return [...around, shape.line, ...around.map(() => '</g>')];
    }),
    box: found.map(({ box, x, y }) => [box[0] + x, box[1] + y, box[2] + x, box[3] + y]).reduce(merge, nothing),
  };
};

// The named groups of a drawing, wherever they stand, each within the transforms around it.
export const groups = (lines, name) => {
  const found = [];
  const around = [];
  let depth = 0;
  for (const line of lines) {
    const opens = line.startsWith('<g'),
      closes = line.startsWith('</g');
    if (depth > 0) {
      found.push(line);
      depth += opens ? 1 : closes ? -1 : 0;
      if (depth === 0) found.push(...around.map(() => '</g>'));
    } else if (line === `<g data-part="${name}">`) {
      found.push(...around.map((g) => g.replace(/ data-part="[^"]*"/, '')), line);
      depth = 1;
    } else if (opens) around.push(line);
    else if (closes) around.pop();
  }
  return found;
};

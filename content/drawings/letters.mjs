// Letters as shapes. A drawing that stands in a page as a picture cannot load the page's font, so its numbers are drawn with
// the outlines of Archivo, figures of equal width (letters.json: advance and path in thousandths, by weight and width). A sign that the font lacks stays text.
import fs from 'node:fs';
import { letters, stretches, weights } from './style.mjs';

const outlines = JSON.parse(fs.readFileSync(new URL('letters.json', import.meta.url)));
const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
const anchors = { start: 0, middle: 0.5, end: 1 };

// Points on a grid fine enough for the size, each as the way from the one before.
const outline = (glyphs, words, left, base, size) => {
  const grid = size < 4 ? 200 : size < 9 ? 50 : 20;
  const way = (steps) => (steps / grid).toFixed(3).replace(/\.?0+$/, '').replace(/^(-?)0\./, '$1.');
  let x = left;
  let d = '';
  let [atX, atY] = [0, 0];
  for (const letter of words) {
    const [advance, path] = glyphs[letter];
    for (const [, command, points] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
      const figures = points.trim().split(/[ ,]+/).filter(Boolean).map(Number);
      const placed = figures.map((figure, i) => Math.round((i % 2 ? base - (figure * size) / 1000 : x + (figure * size) / 1000) * grid));
      const ways = placed.map((place, i) => way(place - (i % 2 ? atY : atX)));
      const opens = command === 'M' ? `M${way(placed[0])} ${way(placed[1])}` : command.toLowerCase() + ways.join(' ').replace(/ (?=-)/g, '');
      d += opens;
      if (placed.length > 0) [atX, atY] = placed.slice(-2);
    }
    x += (advance * size) / 1000;
  }
  return d;
};

/** The lines of a drawing, each text of it a path. */
export const shaped = (lines) => {
  let callout = 0;
  return lines.map((line) => {
    if (line.startsWith('<g class="co')) callout = line.includes('co l') ? 14 : 10;
    if (line === '</g>') callout = 0;
    return line.replace(/<text([^>]*)>([^<]*)<\/text>/g, (text, tag, written) => {
      const name = attribute(tag, 'class');
      const size = callout || letters[name];
      const glyphs = outlines[`${callout ? 660 : weights[name] ?? 400}-${stretches[name] ?? 100}`];
      const words = [...written];
      if (!size || !glyphs || words.some((letter) => !glyphs[letter])) return text;
      const width = words.reduce((sum, letter) => sum + (glyphs[letter][0] * size) / 1000, 0);
      const left = Number(attribute(tag, 'x')) - width * (callout ? 0.5 : anchors[attribute(tag, 'text-anchor') ?? 'start']);
      const base = Number(attribute(tag, 'y')) + (attribute(tag, 'dy') === '.35em' ? 0.35 * size : 0);
      return `<path class="${callout ? 'num' : name}" d="${outline(glyphs, words, left, base, size)}"/>`;
    });
  });
};

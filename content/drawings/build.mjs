// node content/drawings/build.mjs: writes svg/*.svg, one file a finish, svg/parts/*.svg, one a part, and index.json and
// parts.json beside this file. Building and running the shop never needs it: what it writes is committed. It names every
// part that is listed and not drawn, every unknown finish and every figure that is not a number, and then fails.
import fs from 'node:fs';
import { css, finishes as known, isColoured, spareFinish } from './style.mjs';
import { ground, n } from './kit.mjs';
import { alone, groups } from './bounds.mjs';
import { shaped } from './letters.mjs';

const here = new URL('.', import.meta.url);
const target = process.argv[2] ? new URL(`file://${fs.realpathSync(process.argv[2])}/`) : here;
// What a thing does, or holds, is drawn with it, and is no piece of a part: a beam, mist, bread.
const effects = ['beam', 'mist', 'heat', 'glow', 'bread', 'crumb', 'crust'];
// Edges that lie behind or within something; a view that shows a part only so does not show it.
const hidden = ['hid', 'hidp'];
const sections = ['water', 'floors', 'sound', 'screens', 'light', 'air', 'tools', 'parts', 'exploded', 'views'];
const flat = (a) => a.flat(Infinity).filter(Boolean);
const escape = (s) => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const indent = (lines) => {
  let depth = 1;
  return lines
    .map((line) => {
      if (line.startsWith('</')) depth--;
      const indented = '  '.repeat(depth) + line;
      if (/^<(g|clipPath|defs)\b[^>]*[^/]>$/.test(line)) depth++;
      return indented;
    })
    .join('\n');
};

const modules = fs.readdirSync(new URL('things/', here)).filter((file) => file.endsWith('.mjs'));
const drawings = (await Promise.all(modules.map((file) => import(`./things/${file}`)))).flatMap((module) => module.default ?? []);
drawings.sort(
  (a, b) =>
    sections.indexOf(a.cat) - sections.indexOf(b.cat) || (a.order || 50) - (b.order || 50) || a.name.localeCompare(b.name),
);

fs.mkdirSync(new URL('svg/parts/', target), { recursive: true });
const index = [];
const faults = [];

// A file that stands by itself: styles, title, shapes.
const svg = (drawing, title, box, lines, finish) => {
  const body = indent(shaped(lines));
  return `<svg xmlns="http://www.w3.org/2000/svg" class="d${finish ? ` v-${finish}` : ''}" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" role="img" aria-label="${escape(title)}">
  <title>${escape(title)}${finish ? `, ${finish}` : ''}</title>
  <style>
${css(body, finish, drawing.font)}
  </style>
${drawing.defs ? `  ${drawing.defs}\n` : ''}${body}
</svg>
`;
};

const arts = new Map();

for (const drawing of drawings) {
  const [left, right, top, bottom = 0] = drawing.bounds;
  const size = Math.max(right - left, top + bottom);
  const margin = drawing.pad ?? n(Math.max(size * 0.05, 2.5));
  const hatchStep = n(Math.max(Math.min(size * 0.024, 12), 1.2));
  const box = [left - margin, -top - margin, right - left + 2 * margin, top + bottom + margin * 2].map(n);
  const art = flat([
    !drawing.flat && ground(box[0], box[0] + box[2], drawing.fp || [], drawing.hatch || hatchStep, !!drawing.hatch),
    drawing.draw,
  ]);

  const broken = art.find((line) => /NaN|undefined/.test(line));
  if (broken) faults.push(`${drawing.name}: ${broken.slice(0, 120)}`);
  const drawn = art.join('').match(/data-part="[^"]+"/g) || [];
  for (const [key] of drawing.parts || []) {
    if (!drawn.includes(`data-part="${key}"`)) faults.push(`${drawing.name}: part ${key} is not drawn`);
  }

  const finishes = drawing.finishes ?? [];
  const write = (name, finish) => fs.writeFileSync(new URL(`svg/${name}.svg`, target), svg(drawing, drawing.title[0], box, art, finish));
  arts.set(drawing.name, art);

  write(drawing.name, finishes[0] ?? '');
  for (const finish of finishes) {
    if (!known[finish]) faults.push(`${drawing.name}: finish ${finish}`);
    write(`${drawing.name}-${finish}`, finish);
  }

  const model = drawing.model || (drawing.title[0].match(/\b[A-Z]{1,3}\d+[A-Z]?\b/) || [''])[0];
  index.push({
    name: drawing.name,
    title: { en: drawing.title[0], 'zh-CN': drawing.title[1] },
    category: drawing.cat,
    view: drawing.view || 'front',
    elevation: drawing.elevation,
    of: drawing.of,
    finishes,
    width: drawing.size[0],
    height: drawing.size[1],
    depth: drawing.size[2],
    viewBox: box,
    parts: (drawing.parts || []).map(([key, en, zh, figure], i) => ({
      number: drawing.cat === 'parts' || model.includes('-') ? model : `${model}-${String(figure || i + 1).padStart(2, '0')}`,
      figure: figure || i + 1,
      key,
      name: en,
      'name:zh-CN': zh,
    })),
  });
}

// Every part by itself, from the view that shows most of it, which is the one that takes the most to draw; taken apart where that is the same.
const parts = [];
for (const drawing of drawings.filter((drawing) => !drawing.of)) {
  const views = [drawing, ...drawings.filter((view) => view.of === drawing.name)].sort((one, other) => (other.view === 'exploded') - (one.view === 'exploded'));
  const named = new Map(views.flatMap((view) => (view.parts ?? []).map(([key, en, zh]) => [key, [en, zh]])));
  for (const [key, [en, zh]] of named) {
    const shown = views
      .map((view) => ({ view, lines: groups(arts.get(view.name), key) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ view, lines }) => {
        const seen = alone(lines, [...effects, ...hidden]);
        return Number.isFinite(seen.box[0]) ? { view, ...seen, detail: seen.lines.join('').length } : { view, ...alone(lines, effects), detail: 0 };
      })
      .reduce((best, next) => (next.detail > best.detail * 1.05 ? next : best));
    const [left, top, right, bottom] = shown.box;
    const margin = Math.max(right - left, bottom - top) * 0.06 + 0.6;
    const box = [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin].map(n);
    const name = `${drawing.name}.${key}`;
    if (!box.every(Number.isFinite)) faults.push(`${name}: nothing in it`);
    const coloured = drawing.finishes?.length > 1 && isColoured(indent(shaped(shown.lines)));
    fs.writeFileSync(new URL(`svg/parts/${name}.svg`, target), svg(shown.view, en, box, shown.lines, coloured ? spareFinish : drawing.finishes?.[0]));
    parts.push({ name, of: drawing.name, key, title: { en, 'zh-CN': zh }, coloured: coloured || undefined, viewBox: box });
  }
}

fs.writeFileSync(new URL('parts.json', target), `[\n${parts.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`);
fs.writeFileSync(new URL('index.json', target), `[\n${index.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`);
console.log(`${drawings.length} drawings, ${parts.length} parts`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

// What every drawing carries in its own <style>: the tokens and the classes of the drawing grammar. No currentColor, nothing
// loaded from outside, so that a page under a strict policy may show a drawing as an image.
export const finishes = {
  chalk: '--p-body:#f3f2ec',
  graphite: '--p-body:#50575a;--p-body-2:#3c4245;--p-edge:#0d0f10;--p-hi:.2',
  moss: '--p-body:#7d8f74;--p-body-2:#65755d;--p-hi:.3',
  sky: '--p-body:#9fb9c6;--p-body-2:#7d98a6;--p-hi:.45',
  brick: '--p-body:#c0573f;--p-body-2:#98402d;--p-hi:.32',
  steel: '--p-body:#cdd1d0;--p-body-2:#b0b5b5;--p-hi:.7',
  oat: '--p-body:#dccfb6;--p-body-2:#bfb092;--p-hi:.5',
};
// Parts that show the colour are kept in this one, whatever colours their thing comes in (finishes.yaml names it for the shop).
export const spareFinish = 'graphite';
// Whether anything in a drawing takes its colour from the finish.
export const isColoured = (svg) => css(svg).includes('var(--p-body');
const rules = `
:root{--ink:#15181a;--ink-2:#45494a;--ink-3:#5e6262;--signal:#ffc51f;--p-outline:#15181a;--p-dark:#2c3033;--p-dark-edge:#7d8386;--p-metal:#c9cdcc;--p-lens:#fdf6d8}
.d{--p-body:#f3f2ec;--p-body-2:#d5d6d0;--p-edge:#15181a;--p-hi:.75;overflow:visible}
.d :is(path,rect,circle){vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round}
.b,.b2,.k{stroke-width:1.15;stroke:var(--p-outline)}.b{fill:var(--p-body)}.b2{fill:var(--p-body-2)}.k{fill:var(--p-dark)}
.m{fill:var(--p-metal);stroke:var(--p-outline);stroke-width:1}
.g{fill:#dfe7e6;stroke:var(--p-outline);stroke-width:1}.g2{fill:#1c2a28;stroke:var(--p-outline);stroke-width:1}
.gl{fill:#d9e2e0;fill-opacity:.55;stroke:var(--p-outline);stroke-width:1.15}
.w{fill:#8fb1b5}.milk{fill:#f6f1e4}.foamw{fill:#fffdf6;stroke:#15181a;stroke-width:.5}.bread{fill:#b9833f;stroke:var(--p-outline);stroke-width:1}.crumb{fill:#e6c58c}.crust{fill:#a8783c;fill-opacity:.6}.dust{fill:#8d8578;fill-opacity:.85}.drop{fill:#fff;fill-opacity:.55}.eo{fill-rule:evenodd}.led{fill:#fff3c4;stroke:#15181a;stroke-width:.6}.glow{fill:#ffe7a0;fill-opacity:.5}.kc{fill:#e9ebe6;stroke:#15181a;stroke-width:.7}.kc2{fill:#b9bfbd;stroke:#15181a;stroke-width:.7}.d .ekd{fill:none;stroke:#8d9598;stroke-width:13;stroke-dasharray:1.1 6;stroke-linecap:butt;vector-effect:none}.wood{fill:#cdb48e;stroke:var(--p-outline);stroke-width:1}.dusk{fill:#7d8386}.kcut{fill:#50575a;stroke:#15181a;stroke-width:.8}.hole2{fill:#8b9290;stroke:#15181a;stroke-width:.8}.pcbw{fill:#f6f4ea;stroke:#15181a;stroke-width:1}.gw{fill:none;stroke:#5e6262;stroke-width:.6;stroke-opacity:.8}.k0{fill:#101820;fill-opacity:.08;stroke:var(--p-outline);stroke-width:1.15}.rim{fill:none;stroke:var(--p-outline);stroke-width:3.6}.rimi{fill:none;stroke:var(--p-metal);stroke-width:1.6}.mark{fill:var(--signal);stroke:#15181a;stroke-width:.8}.lcd{fill:#c9d2c4;stroke:#15181a;stroke-width:1}.lcs{fill:none;stroke:#2f3a34;stroke-width:.9}.lc1{font-size:22px;font-weight:600;fill:#1c2420}.lc2{font-size:8px;font-weight:600;fill:#1c2420}.lc3{font-size:19px;font-weight:600;fill:#1c2420}.lc4{font-size:16px;font-weight:600;fill:#1c2420}.mist{fill:none;stroke:var(--ink-3);stroke-width:1}.drop2{fill:#8fb1b5;stroke:#15181a;stroke-width:.8}.gash{fill:#15181a;fill-opacity:.7}.y0{fill:#f3d36a;stroke:var(--p-outline);stroke-width:1}.red{fill:#b3392b;stroke:var(--p-outline);stroke-width:1}.tr{stroke:#b3392b}.pl5w{font-size:5px;font-weight:600;fill:#fff}.bh{fill:none;stroke:#6a3b34;stroke-width:1.2}.dk{fill:#7d8386;stroke:#15181a;stroke-width:.8}.md{fill:#8b9290;stroke:#15181a;stroke-width:.7}.d .teeth{fill:none;stroke:#2c3033;stroke-width:2;stroke-dasharray:1.6 1.4;stroke-linecap:butt;vector-effect:none}.hidp{fill:none;stroke:var(--ink-3);stroke-width:.7}.cord{fill:none;stroke:var(--p-dark-edge);stroke-width:3}.heat{fill:none;stroke:#b9825a;stroke-width:1.2}.cw{fill:#f3f2ec;stroke:var(--p-outline);stroke-width:1.15}.egg{fill:#e3c39c;stroke:var(--p-outline);stroke-width:1}.coffee{fill:#4a3227}.bean{fill:#5b4335}.beanh{fill:none;stroke:#2b1d15;stroke-width:1}
.y,.ye{fill:var(--signal);stroke:var(--p-outline);stroke-width:1}
.cu{fill:#b9825a;stroke:var(--p-outline);stroke-width:1}.pcb{fill:#4c6a58;stroke:var(--p-outline);stroke-width:1}.foam{fill:#8b9290;stroke:var(--p-outline);stroke-width:1}.cloth{fill:#b7c4c8;stroke:var(--p-outline);stroke-width:1}.paper{fill:#f4efe2;stroke:var(--p-outline);stroke-width:1}
.fs{fill:#101820;fill-opacity:.085}.fs2{fill:#101820;fill-opacity:.22}.fsg{fill:#101820;fill-opacity:.08}
.fh{fill:#fff;fill-opacity:var(--p-hi)}.fhk{fill:#fff;fill-opacity:.16}
.e,.el,.el2,.e1{fill:none;stroke:var(--p-edge);stroke-width:.8}.el{stroke:#15181a}.el2{stroke-width:2}.e1{stroke:#15181a;stroke-width:1.6}
.h,.hd{fill:none;stroke:var(--p-edge);stroke-width:.6;stroke-opacity:.6}.hd{stroke:#15181a;stroke-opacity:.8;stroke-width:.7}.hk{fill:#2c3033}
.ek{fill:none;stroke:var(--p-dark-edge);stroke-width:.9}.ekh{fill:none;stroke:var(--p-dark-edge);stroke-width:.5}.ekl{fill:none;stroke:#b08f78;stroke-width:1}.ekw{fill:none;stroke:#d5d9d6;stroke-width:.9}
.dot{fill:#15181a;fill-opacity:.72}.dotk{fill:var(--p-dark-edge)}.wh{fill:#e9ebe6}.lit{fill:#ffe7a0}.hot{fill:var(--signal)}
.d .to{fill:none;stroke:var(--p-outline);vector-effect:none}.d .ti{fill:none;vector-effect:none}.tb{stroke:var(--p-body)}.tk{stroke:#50575a}.tm{stroke:var(--p-metal)}.tw{stroke:#ecece6}.ty{stroke:var(--signal)}
.mesh{fill:#b9bfbd;stroke:var(--p-outline);stroke-width:1}.brush{fill:#6a3b34;stroke:var(--p-outline);stroke-width:1}.bristle{stroke:var(--p-outline);stroke-width:1.1;fill:none}
.spring{stroke:var(--p-outline);stroke-width:1.3;fill:none}.beam{fill:none;stroke:var(--ink-3);stroke-width:.8;stroke-dasharray:6 4}.hid{fill:none;stroke:var(--p-edge);stroke-width:.7;stroke-dasharray:4 2.5}
.lens{fill:var(--p-lens);stroke:var(--p-outline);stroke-width:1}.scr{fill:#1d2b2c;stroke:var(--p-outline);stroke-width:1}.cn{fill:none;stroke:#5f8480;stroke-width:.8}.cnl{fill:none;stroke:var(--signal);stroke-width:1.5}.cnf{fill:#2d4242}.glare{fill:#fff;fill-opacity:.05}
.d .tubeo,.d .hando{fill:none;stroke:var(--p-outline);stroke-width:13;vector-effect:none}.d .hando{stroke-width:15}.d .tubei,.d .handi{fill:none;stroke:var(--p-body);stroke-width:11;vector-effect:none}.d .handi{stroke:var(--p-dark);stroke-width:13}
.d .coil{stroke-width:3;stroke-dasharray:1 2.5;stroke-linecap:butt}.tuft{stroke-width:1.6}.cny{fill:var(--signal);stroke:#15181a}
text{font-family:"Archivo Sub","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
.pt{font-size:6px;fill:var(--p-edge)}.pt4{font-size:4.2px;fill:var(--p-edge)}.ps{font-size:9.5px;fill:#ffe7a0;font-weight:600}.ps2{font-size:6.5px;fill:#e9ebe6;font-weight:600}.psk{font-size:9px;fill:#cfd3d0;font-weight:600}.psb{font-size:18px;fill:#ffe7a0;font-weight:600}.plab{font-size:9.5px;font-weight:700;font-stretch:80%;fill:#15181a}.pl5{font-size:5px;font-weight:600;fill:#15181a}.pk4{font-size:4px;fill:#cfd3d0;font-weight:600}.pk3{font-size:2.8px;fill:#cfd3d0;font-weight:600}
.gr{stroke:var(--ink);stroke-width:1.2;fill:none}.gh{stroke:var(--ink-3);stroke-width:.7;fill:none}
.axis{fill:none;stroke:var(--ink-3);stroke-width:.8;stroke-dasharray:12 3 2 3}.lead{fill:none;stroke:var(--ink);stroke-width:.9}.ldot{fill:var(--ink)}
.co circle{fill:var(--signal);stroke:#15181a;stroke-width:1.2}.co text,.co .num{fill:#15181a;font-weight:660;font-size:10px;text-anchor:middle}.co.l text{font-size:14px}
@media (prefers-color-scheme:dark){.d .hando,.d .tubeo,.d .coil{stroke:#7d8588}}
@media (prefers-color-scheme:dark){:root{--ink:#ecede8;--ink-2:#b9bdb9;--ink-3:#999e9b;--p-outline:#0c0e0f;--p-dark:#3d4447;--p-dark-edge:#8d9598;--p-metal:#a7acac;--p-lens:#fff3c4}.d :is(.b,.b2,.m,.cloth,.paper,.mesh){filter:brightness(.9)}.d .k{stroke:#6d7578}.v-graphite :is(.b,.b2){stroke:#7b8285}.gw{stroke:#999e9b}.d .bristle,.d .bh{stroke:#8d9598}}
`;
const list = rules
  .trim()
  .split('\n')
  .flatMap((l) => (l.startsWith('@') || l.startsWith(':root') ? [l] : l.match(/[^{}]+\{[^}]*\}/g)));
// only the rules that this drawing uses
export const css = (svg, finish, font) => {
  const used = new Set([...svg.matchAll(/class="([^"]+)"/g)].flatMap((m) => m[1].split(' ')));
  const keep = list.filter((r) => {
    const sel = r.slice(0, r.indexOf('{'));
    const cl = sel.match(/\.[a-z][\w-]*/g);
    if (r.startsWith(':root') || sel === '.d' || sel.includes(':is(') || (r.startsWith('@') && r.includes(':is('))) return true;
    if (r.startsWith('@')) return r.match(/\.[a-z][\w-]*/g).some((c) => used.has(c.slice(1)));
    if (sel.trim().split(' ').pop() === 'text') return svg.includes('<text');
    return cl && cl.some((c) => used.has(c.slice(1)) && c !== '.d');
  });
  return [...keep, finish && finishes[finish] ? `.v-${finish}{${finishes[finish]}}` : '']
    .filter(Boolean)
    .map((r) => (font && r.startsWith('text{') ? r.replace(/font-family:[^;]*/, `font-family:${font}`) : r))
    .map((r) => '    ' + r)
    .join('\n');
};
// Height, weight and width of the letters of each class of text, and width of the lines that scale with the drawing.
const measured = (property) => Object.fromEntries([...rules.matchAll(new RegExp(`([^{}]+)\\{[^}]*${property}:([\\d.]+)(?:px)?`, 'g'))].flatMap(([, selector, size]) => (selector.match(/\.[a-z][\w-]*/g) ?? []).map((name) => [name.slice(1), +size])));
export const letters = measured('font-size');
export const weights = measured('font-weight');
export const stretches = measured('font-stretch');
export const tubes = { tubeo: 13, hando: 15 };

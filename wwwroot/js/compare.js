// Four can be compared: with the fourth tick the others rest, until one is taken back. Ticks outlive sorting, filtering and turning the page of this list; what
// is no longer in view stands in the bar, where it can be taken back too.
const most = 4;
const bar = document.getElementById('compare');
const place = `compare ${location.pathname} ${new URLSearchParams(location.search).get('q') ?? ''}`;
const ticks = () => [...document.querySelectorAll('.compare-check input')];
const nameOf = (tick) => tick.parentElement.querySelector('.visually-hidden, bdi').textContent.trim();

function count() {
  const isFull = ticks().filter((tick) => tick.checked).length >= most;
  for (const tick of ticks()) {
    tick.disabled = isFull && !tick.checked;
  }
}

function keep() {
  try {
    sessionStorage.setItem(place, JSON.stringify(ticks().filter((tick) => tick.checked).map((tick) => [tick.value, nameOf(tick)])));
  } catch {
    // A browser that keeps nothing has the ticks of this page only.
  }
}

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(place)) ?? [];
  } catch {
    return [];
  }
}

function addToBar(slug, name) {
  const label = document.createElement('label');
  label.className = 'check compare-check';
  const tick = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'p', value: slug, checked: true });
  label.append(tick, Object.assign(document.createElement('bdi'), { textContent: name }));
  bar.append(label);
}

function restore() {
  for (const [slug, name] of kept()) {
    const tick = ticks().find((tick) => tick.value === slug);
    if (tick) {
      tick.checked = true;
    } else if (bar) {
      addToBar(slug, name);
    }
  }

  count();
}

document.addEventListener('change', (event) => {
  if (event.target.matches('.compare-check input')) {
    count();
    keep();
  }
});
// Back brings the page with its ticks, as it was left or anew.
addEventListener('pageshow', (event) => event.persisted ? count() : restore());

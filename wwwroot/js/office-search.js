// J and K walk the rows; a row's own links and buttons answer to the keys that they name.
const rows = [...document.querySelectorAll('[data-row]')];
let at = -1;

const stand = (place) => {
  rows[at]?.classList.remove('is-chosen');
  at = Math.max(0, Math.min(rows.length - 1, place));
  rows[at].classList.add('is-chosen');
  rows[at].scrollIntoView({ block: 'nearest' });
  rows[at].querySelector('a, button')?.focus({ preventScroll: true });
};

document.addEventListener('keydown', (event) => {
  if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  const key = event.key.toLowerCase();
  if (rows.length > 0 && (key === 'j' || key === 'k')) {
    event.preventDefault();
    stand(at + (key === 'j' ? 1 : -1));
    return;
  }

  // Enter on something that has it already is its own.
  if (key === 'enter' && event.target.closest('a, button, summary')) {
    return;
  }

  const goal = rows[at]?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? (key === 'e' ? document.querySelector('[data-key="e"]') : null);
  if (goal) {
    event.preventDefault();
    goal.click();
  }
});

for (const row of rows) {
  row.addEventListener('focusin', () => {
    rows[at]?.classList.remove('is-chosen');
    at = rows.indexOf(row);
    row.classList.add('is-chosen');
  });
}

// Chooses all rows at once, and says how many are chosen.
const all = document.querySelector('[data-choose-all]');
const boxes = [...document.querySelectorAll('input[name=ids]')];
const word = document.querySelector('[data-chosen]');

if (all) {
  const plain = word.textContent;
  const tell = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
    word.textContent = chosen > 0 ? `${plain}: ${chosen}` : plain;
    for (const box of boxes) {
      box.closest('tr').classList.toggle('is-on', box.checked);
    }
  };
  all.hidden = false;
  all.addEventListener('change', () => {
    for (const box of boxes) {
      box.checked = all.checked;
    }

    tell();
  });
  document.addEventListener('change', (event) => event.target.matches('input[name=ids]') && tell());
  tell();
}

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.target.closest('input, textarea, select')) {
    event.preventDefault();
    document.querySelector('#q').focus();
  }
});

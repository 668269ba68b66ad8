// The form of a product: warns before typed words are lost, saves on Ctrl S, and lets a block of cells be pasted into the grid.
const form = document.querySelector('#product');
let isDirty = form.dataset.unsaved === 'true';

form.addEventListener('input', () => {
  isDirty = true;
});
form.addEventListener('submit', () => {
  isDirty = false;
});
window.addEventListener('beforeunload', (event) => {
  if (isDirty) {
    event.preventDefault();
  }
});

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    event.preventDefault();
    form.requestSubmit(document.querySelector('button[form=product][value=save]'));
  }
});

// Enter in the search for related goods searches; elsewhere in the form it saves.
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.dataset.sends) {
    event.preventDefault();
    form.requestSubmit(form.querySelector(`button[value="${event.target.dataset.sends}"]`));
  }
});

// A block of a spreadsheet goes into the cells from the one that has the focus, to the right and down.
form.addEventListener('paste', (event) => {
  const from = event.target.closest('.variant-grid td');
  const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
  if (!from || !/[\t\n]/.test(text)) {
    return;
  }

  event.preventDefault();
  const rows = [...from.closest('tbody').rows];
  const firstRow = rows.indexOf(from.parentElement);
  text.split('\n').forEach((line, down) => line.split('\t').forEach((value, right) => {
    const cell = rows[firstRow + down]?.cells[from.cellIndex + right]?.querySelector('.grid-cell');
    if (!cell) {
      return;
    }

    const typed = value.trim();
    if (cell.tagName === 'SELECT') {
      const option = [...cell.options].find((choice) => choice.value === typed.toLowerCase() || choice.text === typed);
      cell.value = option ? option.value : cell.value;
    } else {
      cell.value = typed;
    }

    cell.classList.add('is-changed');
  }));
  isDirty = true;
});

document.querySelector('[autofocus]')?.focus();

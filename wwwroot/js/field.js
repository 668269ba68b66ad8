// A mark goes as soon as its field is filled in plausibly, and with it its line at the head of the form; the shop judges again when the form is sent.
const isMended = (input) => input.value.trim() !== '' && input.validity.valid;

const mend = (field, input) => {
  field.classList.remove('is-invalid');
  field.querySelector('.field-error')?.remove();
  input.removeAttribute('aria-invalid');
  const hint = document.getElementById(`${input.id}-hint`);
  if (hint) {
    input.setAttribute('aria-describedby', hint.id);
  } else {
    input.removeAttribute('aria-describedby');
  }
};

const strike = (note, id) => {
  const line = note.querySelector(`a[href="#${CSS.escape(id)}"]`);
  if (!line) {
    return;
  }

  // Whoever listens heard all of it once: what is left is not read out again at each field.
  note.removeAttribute('role');
  (line.closest('li') ?? line).remove();
  const left = note.querySelectorAll('a[href^="#"]').length;
  const count = note.querySelector('[data-one]');
  if (left > 0) {
    count.textContent = left === 1 ? count.dataset.one : count.dataset.some.replace('{0}', left);
    return;
  }

  count.remove();
  if (!note.querySelector('span')) {
    note.remove();
  }
};

document.addEventListener('input', ({ target }) => {
  const field = target.closest('.field.is-invalid');
  if (!field || !isMended(target)) {
    return;
  }

  mend(field, target);
  for (const note of target.form.querySelectorAll('.note.is-invalid')) {
    strike(note, target.id);
  }
});

// This page answers a form. Who goes on and then back shall find the page itself, not the question whether to send that form again.
document.addEventListener('submit', () => history.replaceState(null, '', location.href));

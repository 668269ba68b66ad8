// Suggestions below the search box: a combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox). The focus stays in the box; without this module it is a plain form.
const form = document.querySelector('form[data-suggest]');
const box = form.querySelector('input');
const list = form.appendChild(document.createElement('div'));
const status = form.appendChild(document.createElement('p'));
list.className = 'suggestions';
list.hidden = true;
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' })) {
  box.setAttribute(name, value);
}

let chosen = null;
let timer;
let question;

function choose(option) {
  chosen?.removeAttribute('aria-selected');
  chosen = option;
  if (option) {
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', option.id);
  } else {
    box.removeAttribute('aria-activedescendant');
  }
}

function open() {
  const shown = list.querySelector('[role=listbox]');
  list.hidden = list.childElementCount === 0;
  form.classList.toggle('is-open', !list.hidden);
  box.setAttribute('aria-expanded', String(Boolean(shown)));
  if (shown) {
    box.setAttribute('aria-controls', shown.id);
  }
}

function close() {
  clearTimeout(timer);
  question?.abort();
  choose(null);
  list.hidden = true;
  form.classList.remove('is-open');
  box.setAttribute('aria-expanded', 'false');
}

async function ask(text) {
  question = new AbortController();
  const { signal } = question;
  try {
    const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: text })}`, { signal });
    const html = answer.ok ? await answer.text() : '';

    // A slow answer must not take the place of a later one.
    if (!signal.aborted) {
      choose(null);
      list.innerHTML = html;
      if (answer.ok && !list.querySelector('[role=listbox]')) {
        list.innerHTML = '<p class="suggestion-none small muted"></p>';
        list.firstChild.textContent = form.dataset.nothing;
      }

      status.textContent = list.querySelector('[data-said]')?.dataset.said ?? form.dataset.nothing;
      open();
    }
  } catch {
    // Nobody waits for it any more, or there is no network: the box works as a form.
  }
}

function suggest() {
  clearTimeout(timer);
  question?.abort();
  const text = box.value.trim();
  if (text === '') {
    list.replaceChildren();
    status.textContent = '';
    close();
  } else {
    timer = setTimeout(ask, 120, text);
  }
}

// One up or down. Beyond both ends lies the box itself, with nothing chosen.
function move(step) {
  const stops = [null, ...list.querySelectorAll('[role=option]')];
  choose(stops.at((stops.indexOf(chosen) + step) % stops.length));
}

// While an input method composes, the keys are its own: pinyin is no search yet, and its Enter only takes the characters.
box.addEventListener('input', (event) => event.isComposing || suggest());
box.addEventListener('compositionend', suggest);
box.addEventListener('keydown', (event) => {
  if (event.isComposing || event.keyCode === 229) {
    return;
  }

  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && list.querySelector('[role=option]')) {
    event.preventDefault();
    if (list.hidden) {
      open();
    }

    move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && chosen) {
    event.preventDefault();
    chosen.click();
  } else if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault();
    close();
  } else if (event.key === 'Tab') {
    close();
  }
});

// The box keeps the focus while the mouse is on the list.
list.addEventListener('mousedown', (event) => event.preventDefault());
form.addEventListener('submit', close);
form.addEventListener('focusout', (event) => form.contains(event.relatedTarget) || close());
window.addEventListener('pagehide', close);
document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

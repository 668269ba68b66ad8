// A changed state or way of delivery is worked out at once, in place; another country asks for other fields, so its page comes anew.
// Without this module the buttons beside them, which are put away here, do the same.
const form = document.querySelector('.checkout-form');
const total = form.querySelector('[data-total]');

for (const part of document.querySelectorAll('[data-without-script]')) {
  part.hidden = true;
}

// A region that is a city in one fills the city by itself; its field is put away, and comes back with the next region.
const cities = form.dataset.cities.split(' ');
const region = form.elements.namedItem('Region');
const city = form.elements.namedItem('City');
const putCityAway = () => {
  if (region && city) {
    const isIncluded = region.value !== '' && cities.includes(region.value);
    city.disabled = isIncluded;
    city.closest('.field').hidden = isIncluded;
  }
};
putCityAway();
addEventListener('pageshow', putCityAway);

const replace = (page, selector) => document.querySelector(selector).replaceWith(page.querySelector(selector));

let latest;

const workOut = async (changed) => {
  const answer = await fetch(total.formAction, { method: 'POST', body: new FormData(form) });
  if (!answer.ok || answer.redirected) {
    location.reload();
    return;
  }

  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (latest.changed !== changed) {
    return;
  }

  for (const part of ['#cost', '#shown', '#delivery .options']) {
    replace(page, part);
  }

  // The button itself stays: it may be under a finger just now.
  document.querySelector('#place').replaceChildren(...page.querySelector('#place').childNodes);
  if (changed.target.name === 'Method') {
    form.querySelector(`[name="Method"][value="${CSS.escape(changed.target.value)}"]`)?.focus();
  }
};

form.addEventListener('change', (changed) => {
  putCityAway();
  if (changed.target.name === 'Country') {
    form.requestSubmit(form.querySelector('[data-place]'));
  } else if (changed.target.name === 'Method' || changed.target.name === 'Region') {
    latest = { changed, isDone: false };
    const mine = latest;

    // Without an answer the order is placed with the old total, and the shop asks if it is higher.
    mine.work = workOut(changed).catch(() => {}).finally(() => { mine.isDone = true; });
  }
});

// Who orders before the new total is there would be asked about it again.
form.addEventListener('submit', async (event) => {
  if (latest && !latest.isDone) {
    event.preventDefault();
    const { submitter } = event;
    await latest.work;
    form.requestSubmit(submitter);
  }
});

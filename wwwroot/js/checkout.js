// A changed state or way of delivery is worked out at once, in place; another country asks for other fields, so its page comes anew.
// Without this module the buttons beside them, which are put away here, do the same.
const form = document.querySelector('.checkout-form');
const total = form.querySelector('[data-total]');

for (const part of document.querySelectorAll('[data-without-script]')) {
  part.hidden = true;
}

const replace = (page, selector) => document.querySelector(selector).replaceWith(page.querySelector(selector));

form.addEventListener('change', async (event) => {
  if (event.target.name === 'Country') {
    form.requestSubmit(form.querySelector('[data-place]'));
  } else if (event.target.name === 'Method' || event.target.name === 'Region') {
    const focused = event.target;
    const answer = await fetch(total.formAction, { method: 'POST', body: new FormData(form) });
    if (!answer.ok || answer.redirected) {
      location.reload();
      return;
    }

    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of ['#cost', '#shown', '#place', '#delivery .options']) {
      replace(page, part);
    }

    if (focused.name === 'Method') {
      form.querySelector(`[name="Method"][value="${CSS.escape(focused.value)}"]`)?.focus();
    }
  }
});

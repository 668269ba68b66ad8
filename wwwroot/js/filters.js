// Sends the filters as soon as one changes; the buttons that do it without script are put away.
for (const button of document.querySelectorAll('[data-without-script]')) {
  button.hidden = true;
}

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-sends]')) {
    const form = event.target.form;
    for (const field of form.elements) {
      // An empty field would only make the address longer.
      field.disabled ||= field.matches('input:not([type=checkbox]), select') && field.value === '';
    }

    form.requestSubmit();
  }
});

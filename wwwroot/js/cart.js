// A changed number or place counts at once; without this module the button below, which is put away here, does the same.
for (const form of document.querySelectorAll('form[data-quantity], form[data-cost]')) {
  form.addEventListener('change', () => form.requestSubmit());
}

for (const part of document.querySelectorAll('[data-without-script]')) {
  part.hidden = true;
}

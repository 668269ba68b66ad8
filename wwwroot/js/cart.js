// A changed number or place counts at once; without this module the buttons beside them do the same.
for (const form of document.querySelectorAll('form[data-quantity], form[data-cost]')) {
  form.addEventListener('change', () => form.requestSubmit());
}

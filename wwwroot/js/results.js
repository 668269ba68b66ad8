// Tells the shop which result was chosen for which words, and nothing of who chose it. The browser sends it by itself, however soon the page is gone.
const list = document.querySelector('[data-chosen]');
const told = new Set();
function tell(event) {
  const row = event.target.closest('[data-document]');
  if (row && event.target.closest('a, button') && !told.has(row)) {
    told.add(row);
    navigator.sendBeacon(list.dataset.chosen, new URLSearchParams({ text: list.dataset.text, document: row.dataset.document, place: row.dataset.place }));
  }
}

list?.addEventListener('click', tell);
list?.addEventListener('auxclick', tell);

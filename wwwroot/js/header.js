// On a phone the sections are pushed sideways, and the one that is shown shall be seen.
const section = document.querySelector('.section-nav [aria-current]');
if (section) {
  const row = section.closest('ul');
  row.scrollLeft += section.getBoundingClientRect().left - row.getBoundingClientRect().left;
}

// Cached pages are the same for everybody, so what is the visitor's own (name, pieces in the cart) comes after them.
for (const place of document.querySelectorAll('[data-fragment]')) {
  const answer = await fetch(place.dataset.fragment);
  if (answer.ok) {
    place.innerHTML = await answer.text();
  }
}

// Cached pages are the same for everybody, so what is the visitor's own (name, pieces in the cart) comes after them.
for (const place of document.querySelectorAll('[data-fragment]')) {
  const answer = await fetch(place.dataset.fragment);
  if (answer.ok) {
    place.innerHTML = await answer.text();
  }
}

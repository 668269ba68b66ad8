// Shows how far an import is, and the page anew once it is something else. Asks more slowly while nobody looks.
const part = document.querySelector('[data-import-progress]');
const word = () => part.querySelector('[data-import-word]')?.dataset.importWord;
const first = word();
for (let misses = 0; part && misses < 20;) {
  await new Promise((resolve) => setTimeout(resolve, document.hidden ? 5000 : 1000));
  const answer = await fetch(part.dataset.importProgress).catch(() => null);
  if (!answer?.ok || answer.redirected) {
    misses++;
    continue;
  }

  part.innerHTML = await answer.text();
  if (word() !== first) {
    location.reload();
    break;
  }
}

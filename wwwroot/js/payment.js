// Asks how the payment stands until that changes, then shows the page anew. Slower each time; after a few minutes the link on the page is enough.
const heading = document.querySelector('[data-word-at]');
for (let wait = 1000, left = 30; left > 0; left--, wait = Math.min(wait * 1.3, 10000)) {
  await new Promise((resolve) => setTimeout(resolve, wait));
  const answer = await fetch(heading.dataset.wordAt).catch(() => null);
  if (answer?.ok && (await answer.text()) !== heading.dataset.word) {
    location.reload();
    break;
  }
}

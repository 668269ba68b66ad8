// A transition that the browser gives up (the visitor was faster, or the next page has none) is no error; unheard, it would be reported as one.
// Not a module: it must listen before the page is first shown.
for (const moment of ['pageswap', 'pagereveal']) {
  addEventListener(moment, ({ viewTransition, activation }) => {
    for (const part of viewTransition ? ['updateCallbackDone', 'ready', 'finished'] : []) {
      viewTransition[part].catch(() => {});
    }

    // The back office and, in development, the mailbox have none. Where the browser goes is sometimes not told.
    if (viewTransition && /^https?:\/\/[^/]+\/(office|dev)\b/.test(activation?.entry?.url ?? '')) {
      viewTransition.skipTransition();
    }
  });
}

// Where a form leads is known too late for that: from checkout, to the payment page. (Asked for as an attribute, because a form's fields hide its properties.)
addEventListener('submit', ({ target, defaultPrevented }) => {
  if (target.getAttribute('method') === 'post' && !defaultPrevented) {
    const still = new CSSStyleSheet();
    still.replaceSync('@view-transition { navigation: none; }');
    document.adoptedStyleSheets.push(still);
  }
});

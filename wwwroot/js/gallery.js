// Another picture takes the first one's place, and the page stays where it is: a link within it would move it up to the figure.
for (const link of document.querySelectorAll('.thumbnails a')) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }

    event.preventDefault();
    const height = scrollY;
    location.replace(link.hash);
    scrollTo({ top: height, behavior: 'instant' });
  });
}

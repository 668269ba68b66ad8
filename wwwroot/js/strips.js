// Rows of links that are pushed sideways on a phone: the one that is shown shall be seen.
for (const here of document.querySelectorAll(':is(.section-nav, .subcategories, .office-header nav, .catalogue-nav, .views) [aria-current]')) {
  const row = here.closest('ul');
  const strip = getComputedStyle(row).overflowX === 'visible' ? row.parentElement : row;
  strip.scrollLeft += here.getBoundingClientRect().left - strip.getBoundingClientRect().left - 16;
}

// Four can be compared: with the fourth tick the others rest, until one is taken back.
const most = 4;
const ticks = [...document.querySelectorAll('.compare-check input')];
function count() {
  const isFull = ticks.filter((tick) => tick.checked).length >= most;
  for (const tick of ticks) {
    tick.disabled = isFull && !tick.checked;
  }
}

document.addEventListener('change', count);
// Back brings the ticks with it.
addEventListener('pageshow', count);

/* The summary of a draft from the keyboard. Comfort only: every button of the page does the same without this. */

const form = document.getElementById('summary');
const boxes = [...form.querySelectorAll('.ars-outline input[name=s]')];
const said = document.getElementById('annonce');
const ORDERS = { ArrowLeft: 'remonter', ArrowRight: 'descendre', ArrowUp: 'avancer', ArrowDown: 'reculer' };
const STEPS = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10, Home: -boxes.length, End: boxes.length };

const row = (box) => box.closest('li');
const link = (box) => row(box).querySelector('a');

/** Tells whoever listens to the page where they are: heading, level, words, whether it is left out. */
function tell(box, before = '') {
  const place = `${boxes.indexOf(box) + 1} sur ${boxes.length}`;
  said.textContent = `${before} ${link(box).textContent}, ${row(box).querySelector('span').textContent}, ${place}`.trim();
}

/** One stop for the Tab key in the whole list. */
function standAt(box) {
  boxes.forEach((other) => { other.tabIndex = other === box ? 0 : -1; });
}

function goTo(box) {
  standAt(box);
  box.focus();
  tell(box);
}

function press(order) {
  form.querySelector(`button[name=faire][value=${order}]`)?.click();
}

/** Does it to what is ticked, or to the section one stands at. */
function act(order, box) {
  if (!boxes.some((other) => other.checked)) {
    box.checked = true;
  }
  press(order);
}

function step(event, box) {
  const index = Math.min(Math.max(boxes.indexOf(box) + STEPS[event.key], 0), boxes.length - 1);
  goTo(boxes[index]);
}

function onKey(event) {
  const box = event.target;
  const bare = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (event.altKey && ORDERS[event.key]) {
    act(ORDERS[event.key], box);
  } else if (bare && event.key in STEPS) {
    step(event, box);
  } else if (bare && event.key === 'Delete') {
    act(row(box).matches('.ars-outline__out') ? 'reprendre' : 'ecarter', box);
  } else if (bare && event.key === 'F2') {
    location.assign(`${link(box).href}#sectionTitle`);
  } else if (bare && event.key === 'Enter') {
    link(box).click();
  } else {
    return;
  }
  event.preventDefault();
}

/** Undoing works anywhere on the page, but not from within a field, which undoes its own typing. */
function onUndo(event) {
  const typing = event.target.matches('textarea, input:not([type=checkbox])');
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || typing || (key !== 'z' && key !== 'y')) {
    return;
  }
  event.preventDefault();
  press(key === 'y' || event.shiftKey ? 'retablir' : 'annuler');
}

/** After a correction one stands where one stood, and hears what was done. */
function start() {
  const here = boxes.find((box) => row(box).id === decodeURIComponent(location.hash.slice(1)))
    ?? boxes.find((box) => box.checked);
  const done = document.querySelector('main [role=status]:not(#annonce)')?.textContent.trim() ?? '';
  boxes.forEach((box) => { link(box).tabIndex = -1; });
  if (here && !document.querySelector('.fr-alert--error')) {
    here.focus();
    tell(here, done);
  }
}

if (boxes.length > 0) {
  document.getElementById('touches').hidden = false;
  form.querySelector('.ars-outline').addEventListener('keydown', (event) => {
    if (boxes.includes(event.target)) {
      onKey(event);
    }
  });
  form.addEventListener('focusin', (event) => boxes.includes(event.target) && standAt(event.target));
  document.addEventListener('keydown', onUndo);
  standAt(boxes[0]);
  // Not before: going to the place the address names takes the focus away.
  addEventListener('load', () => setTimeout(start));
}

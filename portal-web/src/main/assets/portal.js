/* Comfort only: every page does all it does without this. */

const OVER = 'ars-counter--over';

/** Says how many characters are left in a field that has an upper limit; the limit itself is checked on the server. */
function count(field) {
  const most = Number(field.dataset.max);
  const counter = document.createElement('p');
  counter.className = 'ars-counter';
  counter.setAttribute('role', 'status');
  field.after(counter);
  const tell = () => {
    const left = most - field.value.length;
    counter.classList.toggle(OVER, left < 0);
    counter.textContent = left < 0 ? `${-left} caractères en trop` : `${left} caractères restants`;
    counter.hidden = left > most / 5;
  };
  field.addEventListener('input', tell);
  tell();
}

/** A panel that opens over the page closes on Escape and on a click elsewhere. */
function closeLightly(panel) {
  document.addEventListener('click', (event) => {
    if (!panel.contains(event.target)) {
      panel.open = false;
    }
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open) {
      panel.open = false;
      panel.querySelector('summary').focus();
    }
  });
}

/** Browsers that cannot show a closed menu by style alone are given an open one on wide screens. */
function openWhereWide(menu) {
  if (!CSS.supports('selector(::details-content)')) {
    const wide = matchMedia('(min-width: 62em)');
    const adapt = () => { menu.open = wide.matches; };
    wide.addEventListener('change', adapt);
    adapt();
  }
}

/** Browsers do not always move the focus with the address while a page is still being drawn. */
function leadToField(link) {
  link.addEventListener('click', () => document.getElementById(link.hash.slice(1))?.focus());
}

/** Marks in the summary of a long text the section one is reading, and keeps it in sight there. */
function follow(summary) {
  const links = new Map([...summary.querySelectorAll('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
  let current;
  const mark = (link) => {
    if (link && link !== current) {
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      current = link;
      if (getComputedStyle(summary).position === 'sticky') {
        summary.scrollTop = link.offsetTop - summary.clientHeight / 2;
      }
    }
  };
  const watch = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting)
      .forEach((entry) => mark(links.get(entry.target.getAttribute('aria-labelledby')))),
    { rootMargin: '-10% 0px -85% 0px' },
  );
  document.querySelectorAll('.ars-whole__section').forEach((section) => watch.observe(section));
}

document.querySelectorAll('[data-max]').forEach(count);
document.querySelectorAll('.ars-agency').forEach(closeLightly);
document.querySelectorAll('#menu, .ars-summary > details').forEach(openWhereWide);
document.querySelectorAll('.ars-summary').forEach(follow);
document.querySelectorAll('[role=alert] a[href^="#"]').forEach(leadToField);
document.querySelector('.fr-alert--error[role=alert]')?.focus();

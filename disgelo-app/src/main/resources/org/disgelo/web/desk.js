// What all pages share: asking the API, and hits under the search box while one types.

const TOKEN = 'disgelo-token';

/** Asks the API; throws what the problem document says. Shows the field for the token when the desk wants one. */
export async function ask(path, options = {}) {
  const headers = new Headers(options.headers);
  const field = document.getElementById('token');
  if (field && field.value) sessionStorage.setItem(TOKEN, field.value);
  const token = sessionStorage.getItem(TOKEN);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  const answer = await fetch(`/api/v1${path}`, { ...options, headers });
  if (!answer.ok) {
    const row = document.querySelector('.token');
    if (answer.status === 401 && row) row.hidden = false;
    const problem = await answer.json().catch(() => ({ detail: answer.statusText }));
    throw new Error(problem.detail);
  }
  return answer.json();
}

export function send(path, body) {
  return ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** An element with text; nothing that comes from outside is ever taken for markup. */
export function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  if (text !== null && text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  return made;
}

/** Says how it went, where the page has a place for it. */
export function outcome(within, text, bad = false) {
  const place = within.querySelector('.outcome') || document.querySelector('.outcome');
  place.textContent = text;
  place.classList.toggle('bad', bad);
}

const WAIT = 180;

function suggest(input) {
  const list = document.getElementById(input.dataset.hits);
  let timer = 0;
  let asked = 0;
  const hide = () => { list.hidden = true; };
  const show = async () => {
    const mine = ++asked;
    const words = input.value.trim();
    if (words.length < 2) return hide();
    const language = document.documentElement.lang;
    const found = await ask(`/search?q=${encodeURIComponent(words)}&lang=${language}`).catch(() => ({ hits: [] }));
    if (mine !== asked) return undefined;
    list.replaceChildren(...found.hits.map(hit => {
      const row = element('li');
      row.append(element('a', hit.title, { href: hit.href }));
      return row;
    }));
    list.hidden = found.hits.length === 0;
    return undefined;
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(show, WAIT); });
  input.form.addEventListener('keydown', event => {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') { hide(); input.focus(); }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? input : links[Math.min(next, links.length - 1)]).focus();
    }
  });
  input.form.addEventListener('focusout', event => { if (!input.form.contains(event.relatedTarget)) setTimeout(hide, WAIT); });
}

document.querySelectorAll('input[data-hits]').forEach(suggest);
if (location.hash === '#quote') document.getElementById('quote')?.focus({ preventScroll: true });

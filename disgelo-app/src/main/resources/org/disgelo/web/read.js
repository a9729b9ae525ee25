// Files sent to be read, and how far their reading is.
import { ask, element, outcome } from './desk.js';

const form = document.getElementById('read');
const file = form.querySelector('input[type=file]');
const drop = form.querySelector('.drop');
const list = document.getElementById('readings');
const words = Object.fromEntries([...document.getElementById('words').content.querySelectorAll('data')].map(d => [d.value, d.textContent]));

function problems(reading) {
  const table = element('table');
  const head = element('tr');
  head.append(...['file', 'line', 'what'].map(c => element('th', words[`read.problem.${c}`], { scope: 'col' })));
  table.append(element('thead'), element('tbody'));
  table.tHead.append(head);
  table.tBodies[0].append(...reading.problems.map(problem => {
    const row = element('tr');
    row.append(element('td', problem.file), element('td', problem.line ?? ''), element('td', problem.message));
    return row;
  }));
  return table;
}

function show(reading) {
  const id = `reading-${reading.id}`;
  const row = element('li', null, { id });
  row.append(element('span', reading.name, { class: 'name', dir: 'auto' }), element('span', words[`read.state.${reading.state}`], { class: 'tag' }));
  if (reading.state === 'queued' || reading.state === 'running') {
    row.append(element('progress', null, { max: Math.max(1, reading.bytes), value: reading.read, 'aria-label': reading.name }));
  }
  const counts = `${reading.articles} ${words['read.articles']}, ${reading.events} ${words['read.events']}`;
  row.append(element('p', reading.faults ? `${counts}; ${reading.faults} ${words['read.problems']}` : counts, { class: 'note' }));
  if (reading.problems.length > 0) row.append(problems(reading));
  const old = document.getElementById(id);
  if (old) old.replaceWith(row); else list.prepend(row);
  list.parentElement.querySelector('.none').hidden = true;
}

const live = new EventSource('/api/v1/live');
live.addEventListener('reading', event => show(JSON.parse(event.data)));
const before = await ask('/readings');
before.items.reverse().forEach(show);

['dragenter', 'dragover'].forEach(kind => drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.add('over'); }));
['dragleave', 'drop'].forEach(kind => drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.remove('over'); }));
drop.addEventListener('drop', event => { file.files = event.dataTransfer.files; });

form.addEventListener('submit', async event => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    show(await ask('/readings', { method: 'POST', body: new FormData(form) }));
    outcome(form, '');
    file.value = '';
  } catch (problem) {
    outcome(form, problem.message, true);
  }
  button.disabled = false;
});

const feedForm = document.getElementById('feed');
const feedList = document.getElementById('feeds');

function showFeeds(feeds) {
  feedList.replaceChildren(...feeds.items.map(feed => {
    const row = element('li');
    const stop = element('button', feedList.dataset.stop, { type: 'button', class: 'step' });
    stop.addEventListener('click', () => feedsAfter(`/feeds?address=${encodeURIComponent(feed.address)}`, { method: 'DELETE' }));
    row.append(element('span', feed.title || feed.address, { class: 'name', dir: 'auto' }), stop);
    row.append(element('p', feed.fault || `${feed.address}: ${feed.articles} ${words['read.articles']}`, { class: 'note' }));
    return row;
  }));
  feedList.parentElement.querySelector('.none').hidden = feeds.items.length > 0;
}

async function feedsAfter(path, options) {
  try {
    showFeeds(await ask(path, options));
    outcome(form, '');
  } catch (problem) {
    outcome(form, problem.message, true);
  }
}

feedForm.addEventListener('submit', event => {
  event.preventDefault();
  const address = document.getElementById('f-address').value;
  feedsAfter('/feeds', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ address }) });
});
live.addEventListener('article', () => feedsAfter('/feeds'));
feedsAfter('/feeds');

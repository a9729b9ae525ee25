// Marks what was read in a text, and tells why.
import { element, outcome, send } from './desk.js';

const form = document.getElementById('explain');
const result = document.getElementById('explained');

/** The text cut at every begin and end, each piece with the marks that hold it. */
function pieces(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(m => [m.start, m.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    text: text.slice(start, cuts[i + 1]),
    marks: marks.filter(m => m.start <= start && m.end >= cuts[i + 1] && m.end > m.start),
  }));
}

function draw(told, chosen) {
  const events = chosen ? [chosen] : told.events;
  const marks = [...told.marks, ...events.map(e => ({ kind: 'event', start: e.evidence.start, end: e.evidence.end, meaning: e.type }))];
  result.querySelector('.marked').replaceChildren(...pieces(told.text, marks).map(piece => {
    if (piece.marks.length === 0) return document.createTextNode(piece.text);
    const meaning = [...new Set(piece.marks.filter(m => m.kind !== 'event').map(m => m.meaning))].filter(Boolean).join('; ');
    return element('span', piece.text, { class: piece.marks.map(m => `mark-${m.kind}`).join(' '), title: meaning || null });
  }));
}

function parties(actors) {
  return [...new Set(actors.map(a => (a.sector ? `${a.code}-${a.sector}` : a.code)))].join(', ');
}

/** The lines about the sentence of an event: its own entry, and those left beside it. */
function why(told, event) {
  const lines = told.considered;
  const at = lines.findIndex(line => line.startsWith('  ') && line.includes(`coded ${event.rule}`));
  let begin = Math.max(0, at);
  while (begin > 0 && lines[begin].startsWith('  ')) begin -= 1;
  let end = begin + 1;
  while (end < lines.length && lines[end].startsWith('  ')) end += 1;
  const list = result.querySelector('.why ul');
  list.replaceChildren(...lines.slice(begin + 1, end).map(line =>
    element('li', line.trim(), { class: line.includes(event.rule) ? 'fired' : null })));
  result.querySelector('.why').hidden = false;
}

function show(told) {
  result.hidden = false;
  draw(told, null);
  const list = result.querySelector('.coded');
  list.replaceChildren(...told.events.map(event => {
    const row = element('li');
    const button = element('button', null, { type: 'button', 'aria-pressed': 'false' });
    button.append(element('b', event.type), document.createTextNode(' '));
    button.append(document.createTextNode(parties(event.actors) + (event.mutual ? '' : ` → ${parties(event.recipients)}`)));
    button.append(document.createTextNode(' '), element('span', [event.date, event.status, event.place?.name, event.rule].filter(Boolean).join(', ')));
    button.addEventListener('click', () => {
      list.querySelectorAll('button').forEach(other => other.setAttribute('aria-pressed', String(other === button)));
      draw(told, event);
      why(told, event);
    });
    row.append(button);
    return row;
  }));
  result.querySelector('.choose').hidden = told.events.length === 0;
  result.querySelector('.none').hidden = told.events.length > 0;
  result.querySelector('.why').hidden = true;
  result.querySelector('pre').textContent = told.considered.join('\n');
  result.focus();
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  const body = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    show(await send('/explanations', body));
    outcome(form, '');
  } catch (problem) {
    outcome(form, problem.message, true);
  }
  button.disabled = false;
});

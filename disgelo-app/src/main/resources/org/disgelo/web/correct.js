// An analyst's word on an event, or on a step of an agreement.
import { outcome, send } from './desk.js';

const AUTHOR = 'disgelo-author';
const codes = words => words.split(/[\s,;]+/).map(c => c.toUpperCase()).filter(Boolean);

async function say(within, correction) {
  try {
    await send('/corrections', correction);
    const place = within.querySelector('.outcome') || document.querySelector('.outcome');
    outcome(within, place.dataset.saved);
    setTimeout(() => location.reload(), 600);
  } catch (problem) {
    outcome(within, problem.message, true);
  }
}

const form = document.getElementById('correction');
if (form) {
  const author = form.elements.namedItem('author');
  author.value = localStorage.getItem(AUTHOR) || '';
  form.addEventListener('submit', event => {
    event.preventDefault();
    const value = name => form.elements.namedItem(name).value.trim();
    localStorage.setItem(AUTHOR, author.value);
    const verdict = event.submitter?.value || 'correct';
    const correction = { target: { event: form.dataset.event }, verdict, author: author.value, note: value('note') };
    if (verdict === 'correct') {
      correction.event = {
        type: value('type'),
        status: value('status'),
        date: value('date') || null,
        actors: codes(value('actors')),
        recipients: codes(value('recipients')),
        mutual: form.elements.namedItem('mutual').checked,
      };
    }
    say(form, correction);
  });
}

const signer = document.querySelector('aside #f-author');
if (signer) signer.value = localStorage.getItem(AUTHOR) || '';

document.querySelectorAll('button.step').forEach(button => button.addEventListener('click', () => {
  const { verdict, article, start, end, state } = button.dataset;
  const field = document.getElementById('f-author');
  const author = field ? field.value : button.dataset.author || localStorage.getItem(AUTHOR) || '';
  if (field) localStorage.setItem(AUTHOR, author);
  say(document.body, { target: { article, start: Number(start), end: Number(end), state }, verdict, author });
}));

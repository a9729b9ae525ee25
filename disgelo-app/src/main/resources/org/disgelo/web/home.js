// What is read while the page is open comes on top of the list.
import { ask, element } from './desk.js';

// What was still being drawn up is shown when it is there.
const drawing = [...document.querySelectorAll('[data-drawing]')];
if (drawing.length > 0) Promise.all(drawing.map(d => ask(d.dataset.drawing))).then(() => location.reload(), () => {});

const list = document.getElementById('read-last');
if (list) {
  const live = new EventSource('/api/v1/live');
  live.addEventListener('article', event => {
    const article = JSON.parse(event.data);
    const row = element('li');
    row.append(element('span', article.published || '', { class: 'when' }));
    const words = element('div');
    words.append(element('a', article.title || article.id, { href: `/article?id=${encodeURIComponent(article.id)}`, lang: article.language, dir: 'auto' }));
    words.append(element('span', article.source || '', { class: 'count' }));
    row.append(words);
    list.prepend(row);
    if (list.children.length > 10) list.lastElementChild.remove();
  });
}

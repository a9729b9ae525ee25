// The button that prints: only where there is a script to do it. Empty dates stay out of the address.
const button = document.getElementById('print');
button.hidden = false;
button.addEventListener('click', () => window.print());
document.querySelector('.period').addEventListener('submit', event => {
  event.target.querySelectorAll('input').forEach(input => { input.disabled = input.value === ''; });
});

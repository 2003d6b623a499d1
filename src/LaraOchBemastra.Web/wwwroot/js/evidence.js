// One tap to photograph: a file that was taken or chosen is sent at once. What cannot be sent now stays chosen.
'use strict';

(() => {
  const form = document.querySelector('.evidence-form');
  const note = form?.querySelector('[data-evidence-note]');
  if (!form || !note) {
    return;
  }
  form.classList.add('one-tap');

  const tell = words => {
    note.textContent = words;
    note.hidden = words.length === 0;
  };

  form.addEventListener('submit', event => {
    if (!navigator.onLine) {
      event.preventDefault();
      tell(form.dataset.offline);
    }
  }, true);

  for (const input of form.querySelectorAll('input[type="file"]')) {
    input.addEventListener('change', () => {
      const [file] = input.files;
      tell('');
      if (!file) {
        return;
      }
      for (const other of form.querySelectorAll('input[type="file"]')) {
        other.disabled = other !== input;
      }
      if (file.size > Number(form.dataset.most)) {
        tell(form.dataset.large);
        for (const other of form.querySelectorAll('input[type="file"]')) {
          other.disabled = false;
        }
        return;
      }
      form.requestSubmit();
    });
  }

  window.addEventListener('online', () => tell(''));
  window.addEventListener('pageshow', () => {
    for (const input of form.querySelectorAll('input[type="file"]')) {
      input.disabled = false;
    }
  });
})();

// Everything here only improves pages that work without it.
'use strict';

(() => {
  const token = () => document.querySelector('input[name="__RequestVerificationToken"]')?.value;

  // htmx posts carry the antiforgery token of the page.
  document.addEventListener('htmx:configRequest', event => {
    const value = token();
    if (value && event.detail.verb !== 'get') {
      event.detail.headers['RequestVerificationToken'] = value;
    }
  });

  // A form that is on its way is not sent again; the button says so after a moment.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || form.hasAttribute('hx-post') || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const button = event.submitter;
    if (button?.dataset.busy) {
      setTimeout(() => {
        button.dataset.label = button.textContent;
        button.textContent = button.dataset.busy;
        button.setAttribute('aria-busy', 'true');
      }, 150);
    }
  });

  // Coming back by the browser's back button finds the form ready again.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) {
      delete form.dataset.sent;
    }
    for (const button of document.querySelectorAll('[aria-busy="true"][data-label]')) {
      button.textContent = button.dataset.label;
      button.removeAttribute('aria-busy');
    }
  });

  // A time typed in a hurry, 18, 1830, 18.30 or kl 18,30, is shown as it is read; what cannot be read stays as it is and is
  // told by the answer. Captured, so that whoever listens to the field itself finds it written out.
  document.addEventListener('change', event => {
    const typed = event.target.matches?.('input[data-clock]') && event.target.value.trim().match(/^(?:kl\.?)?\s*(\d{1,2})(?:[.:,\s]?(\d{2}))?$/i);
    if (typed && +typed[1] < 24 && +(typed[2] ?? 0) < 60) {
      event.target.value = `${typed[1].padStart(2, '0')}:${typed[2] ?? '00'}`;
    }
  }, true);

  // The summary of errors is read first.
  document.getElementById('error-summary')?.focus();

  // On a phone the tabs are a row to push sideways: it begins with the tab one is on in sight.
  for (const tab of document.querySelectorAll('.tabs [aria-current]')) {
    const row = tab.closest('.tabs');
    row.scrollLeft += tab.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - tab.offsetWidth) / 2;
  }

  // A menu closes with Escape and when the person goes elsewhere.
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const open = document.querySelector('details.menu[open]');
      open?.removeAttribute('open');
      open?.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', event => {
    for (const open of document.querySelectorAll('details.menu[open]')) {
      if (!open.contains(event.target)) {
        open.removeAttribute('open');
      }
    }
  });

  // "Saved 18.42": <p data-saved="Sparat {0}" role="status"> is told when a part of the page was saved.
  document.addEventListener('htmx:afterRequest', event => {
    const note = document.querySelector('[data-saved]');
    if (note?.dataset.notSaved && !event.detail.successful && event.detail.requestConfig.verb !== 'get') {
      note.textContent = note.dataset.notSaved;
    }
    if (note && event.detail.successful && event.detail.requestConfig.verb !== 'get') {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      note.textContent = note.dataset.saved.replace('{0}', document.documentElement.lang === 'en' ? time : time.replace(':', '.'));
    }
  });

  for (const button of document.querySelectorAll('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
})();

// The board of questions: asks every two seconds for what is new, and moves cards by hand. Without it the same forms do it all.
'use strict';

(() => {
  const board = document.getElementById('board');
  const note = document.getElementById('board-note');
  if (!board) {
    return;
  }
  const pause = 2000;
  const parser = new DOMParser();
  const served = new WeakMap();
  let asking = false;
  let dragged = null;

  // Every rendering has tokens of its own; apart from them a card that has not changed is the same.
  const bare = element => {
    const copy = element.cloneNode(true);
    for (const field of copy.querySelectorAll('[name="__RequestVerificationToken"], [name="FormKey"]')) {
      field.setAttribute('value', '');
    }
    return copy;
  };
  const remember = root => {
    for (const card of root.querySelectorAll('.topic-card')) {
      served.set(card, bare(card));
    }
  };

  // What somebody is in the middle of stays: the focused field, and choices that were made and not sent.
  const keep = () => {
    const typed = [...board.querySelectorAll('select')].filter(one => one.id && ![...one.options].find(choice => choice.defaultSelected && choice.selected));
    return { focus: board.contains(document.activeElement) ? document.activeElement.id : '', typed: typed.map(one => [one.id, one.value]) };
  };
  const restore = kept => {
    for (const [id, value] of kept.typed) {
      const field = document.getElementById(id);
      if (field && [...field.options].some(choice => choice.value === value)) {
        field.value = value;
      }
    }
    const again = kept.focus && document.getElementById(kept.focus);
    if (again && again !== document.activeElement) {
      again.focus({ preventScroll: true });
    }
  };

  const show = html => {
    const fresh = parser.parseFromString(html, 'text/html').querySelector('.board');
    if (!fresh) {
      return;
    }
    const kept = keep();
    const pristine = new Map([...fresh.querySelectorAll('.topic-card')].map(card => [card.id, bare(card)]));
    for (const card of fresh.querySelectorAll('.topic-card')) {
      const old = document.getElementById(card.id);
      const before = old && served.get(old);
      if (before?.isEqualNode(pristine.get(card.id))) {
        served.set(old, before);
        card.replaceWith(old);
      } else {
        served.set(card, pristine.get(card.id));
      }
    }
    board.replaceChildren(fresh);
    ready();
    restore(kept);
  };

  // An open list would close under the hand: nothing is shown anew while somebody is choosing or typing. One who walked
  // away from the field is not waited for.
  const patience = 20000;
  let touched = 0;
  const choosing = () => board.contains(document.activeElement) && document.activeElement.matches('select, textarea, input:not([type=hidden])')
    && Date.now() - touched < patience;
  for (const kind of ['focusin', 'pointerdown', 'keydown', 'input', 'change']) {
    board.addEventListener(kind, () => { touched = Date.now(); });
  }

  const ask = async (sent = false) => {
    if (asking || dragged || document.hidden || (!sent && choosing())) {
      return;
    }
    asking = true;
    try {
      const version = board.querySelector('.board')?.dataset.version ?? '';
      const view = board.dataset.view ? `&view=${board.dataset.view}` : '';
      const answer = await fetch(`${board.dataset.fresh}?version=${encodeURIComponent(version)}${view}`, { headers: { 'X-Board': '1' }, redirect: 'manual', cache: 'no-store' });
      if (answer.status === 200) {
        const html = await answer.text();
        if (sent || !choosing()) {
          show(html);
        }
      }
      if (answer.status === 200 || answer.status === 204) {
        say(note.dataset.lost ? '' : null);
      } else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403 || answer.status === 404) {
        say(board.dataset.gone);
        clearInterval(timer);
      }
    } catch {
      say(board.dataset.lost);
      note.dataset.lost = 'yes';
    } finally {
      asking = false;
    }
  };

  const say = words => {
    if (words !== null && note.textContent !== words) {
      note.textContent = words;
      delete note.dataset.lost;
    }
  };

  const send = async (form, fields) => {
    try {
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: fields, headers: { 'X-Board': '1' }, redirect: 'manual' });
      if (answer.ok) {
        say(await answer.text());
        await ask(true);
      } else {
        location.reload();
      }
    } catch {
      say(board.dataset.lost);
      note.dataset.lost = 'yes';
    }
  };

  board.addEventListener('submit', event => {
    const form = event.target;
    if (form.matches('[data-board]')) {
      event.preventDefault();
      event.stopPropagation();
      send(form, new FormData(form, event.submitter));
    }
  });

  // Moving by hand or by Alt and an arrow chooses in the card's own list and sends it.
  const move = (card, place) => {
    const form = card.querySelector('form[data-moves]');
    const list = form?.querySelector('select');
    if (!list || list.value === place || ![...list.options].some(choice => choice.value === place)) {
      return;
    }
    const fields = new FormData(form);
    fields.set('To', place);
    send(form, fields);
  };
  const placeOf = target => target.closest?.('[data-place]')?.dataset.place || target.closest?.('[data-done]')?.dataset.done || '';

  const ready = () => {
    for (const card of board.querySelectorAll('.topic-card[data-open="yes"]')) {
      card.draggable = true;
      card.tabIndex = 0;
    }
  };

  board.addEventListener('dragstart', event => {
    dragged = event.target.closest?.('.topic-card') ?? null;
    event.dataTransfer.effectAllowed = 'move';
    board.classList.add('is-dragging');
  });
  board.addEventListener('dragend', () => {
    dragged = null;
    board.classList.remove('is-dragging');
  });
  board.addEventListener('dragover', event => {
    if (dragged && placeOf(event.target)) {
      event.preventDefault();
    }
  });
  board.addEventListener('drop', event => {
    const place = placeOf(event.target);
    const card = dragged;
    dragged = null;
    board.classList.remove('is-dragging');
    if (card && place) {
      event.preventDefault();
      move(card, place);
    }
  });
  board.addEventListener('keydown', event => {
    const card = event.target.closest?.('.topic-card');
    const list = card?.querySelector('form[data-moves] select');
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!event.altKey || !list || !step) {
      return;
    }
    event.preventDefault();
    const places = [...list.options].map(choice => choice.value).filter(value => value);
    const now = places.indexOf([...list.options].find(choice => choice.defaultSelected)?.value ?? '');
    const next = places[now < 0 ? (step > 0 ? 0 : -1) : now + step];
    if (next) {
      move(card, next);
    }
  });

  remember(board);
  ready();
  let timer = setInterval(() => ask(), pause);
  document.addEventListener('visibilitychange', () => ask());
})();

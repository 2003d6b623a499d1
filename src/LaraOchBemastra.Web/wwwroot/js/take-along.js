// On the page of a session: keeps the evening on the phone, and the public page it can be written on without a network.
import { all, begin, drop, end, keep, newKey, one } from './kept.js';

const shell = 'lob-shell';

// Which account the phone is used by, for the page that works without a network.
const me = document.querySelector('form[action="/sign-out"]')?.dataset.account;
if (me) {
  await begin(me).catch(() => {});
}

// Only public things: the page and what it is drawn with, fetched without cookies. Older ones go.
const keepShell = async () => {
  const address = `/offline?lang=${document.documentElement.lang}`;
  const page = await fetch(address, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok) {
    throw new Error('no page');
  }
  const drawn = new DOMParser().parseFromString(await page.clone().text(), 'text/html');
  const parts = [...drawn.querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], link[rel=preload], link[rel=icon]')]
    .map(link => link.getAttribute('href'))
    .concat([...drawn.querySelectorAll('script[src]')].map(script => script.getAttribute('src')));
  const name = `${shell}-${await version([...parts])}`;
  const kept = await caches.open(name);
  await kept.put('/offline', page);
  await Promise.all(parts.map(async part => kept.put(part, await fetch(part, { credentials: 'omit' }))));
  for (const old of await caches.keys()) {
    if (old.startsWith(shell) && old !== name) {
      await caches.delete(old);
    }
  }
};

// The parts carry their own versions in their addresses, so the sum of the addresses is the version of the whole.
const version = async parts => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join(' '))))]
  .slice(0, 6).map(part => part.toString(16).padStart(2, '0')).join('');

const take = async place => {
  const answer = await fetch(place.dataset.from, { cache: 'no-store' });
  if (!answer.ok) {
    throw new Error('not taken');
  }
  const log = await answer.json();
  await keep({ ...log, asked: [], key: newKey(), changed: false, wanted: false });
  await navigator.serviceWorker.register('/service-worker.js');
  await navigator.serviceWorker.ready;
  await keepShell();
};

const place = document.getElementById('take-along');
if (place && 'serviceWorker' in navigator && 'indexedDB' in window && 'caches' in window) {
  const show = words => { place.querySelector('[role=status]').textContent = words; };
  const link = place.querySelector('a');
  const there = async () => {
    const log = await one(place.dataset.session);
    link.hidden = !log;
    if (log) {
      show(log.changed ? place.dataset.unsent : place.dataset.taken);
    }
    return log;
  };
  try {
    const log = await there();
    if (place.dataset.now && !log) {
      show(place.dataset.busy);
      await take(place);
      await there();
      history.replaceState(null, '', location.pathname);
    }
    for (const button of document.querySelectorAll('button[value=along]')) {
      button.hidden = Boolean(await one(place.dataset.session));
    }
  } catch {
    show(place.dataset.failed);
  }
}

// Signing out leaves nothing that was only read; what was written and not sent is asked about.
for (const form of document.querySelectorAll('form[action="/sign-out"]')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopPropagation();
    const logs = await all().catch(() => []);
    if (logs.some(log => log.changed) && !window.confirm(form.dataset.unsent)) {
      return;
    }
    for (const log of logs.filter(log => !log.changed)) {
      await drop(log.id).catch(() => {});
    }
    await end().catch(() => {});
    form.submit();
  }, true);
}

// The page that works without a network: writes evenings on the phone and sends them when it can.
import { account, all, drop, fields, keep, recognise, send, token } from './kept.js';

const page = document.getElementById('taken-along');
const words = page.dataset;
const by = id => document.getElementById(`along-${id}`);
const form = by('form');
const fill = (sentence, ...values) => values.reduce((text, value, place) => text.replace(`{${place}}`, value), sentence);
const copy = id => by(id).content.firstElementChild.cloneNode(true);
let log;

const tell = (sentence, colour = 'info') => {
  by('news').replaceChildren();
  if (sentence) {
    const told = document.createElement('p');
    told.className = 'ds-alert';
    told.dataset.color = colour;
    told.textContent = sentence;
    by('news').append(told);
  }
};

const ways = shown => {
  for (const way of ['sign-in', 'open', 'compare']) {
    by(way).hidden = way !== shown;
  }
  by('ways').hidden = !shown;
};

const save = async () => {
  log.changed = true;
  try {
    await keep(log);
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    by('note').textContent = fill(words.saved, time);
  } catch {
    by('note').textContent = words.notKept;
  }
};

const tick = (row, label, on, change) => {
  row.querySelector('.toggle span').textContent = label;
  const box = row.querySelector('input[type=checkbox]');
  box.checked = on;
  box.addEventListener('change', () => { change(box.checked); save(); });
  return row;
};

const draw = () => {
  by('when').textContent = `${fill(words.session, log.number, log.date)}, ${log.start}–${log.end}`;
  by('leaders').replaceChildren(...log.leaders.map(leader => {
    const row = tick(copy('leader'), leader.name, leader.present, on => { leader.present = on; });
    row.querySelector('legend').textContent = leader.name;
    for (const field of row.querySelectorAll('[data-time]')) {
      field.value = leader[field.dataset.time];
      field.addEventListener('change', () => { leader[field.dataset.time] = field.value; save(); });
    }
    return row;
  }));
  by('people').replaceChildren(...log.people.map(person => tick(copy('tick'), person.name, person.came, on => { person.came = on; })));
  by('topics').replaceChildren(...log.topics.filter(topic => topic.today).map(topic => {
    const row = tick(copy('topic'), topic.text, topic.discussed, on => { topic.discussed = on; });
    const note = row.querySelector('input[type=text]');
    note.value = topic.note;
    note.addEventListener('input', () => { topic.note = note.value; save(); });
    return row;
  }));
  for (const name of ['notes', 'learned', 'toChange', 'outcome', 'reason']) {
    by(name).value = log.words[name];
    by(name).oninput = () => { log.words[name] = by(name).value; save(); };
  }
  drawAsked();
};

const drawAsked = () => by('asked').replaceChildren(...log.asked.map((question, place) => {
  const row = document.createElement('li');
  const off = document.createElement('button');
  off.type = 'button';
  off.className = 'as-link';
  off.textContent = words.removeQuestion;
  off.setAttribute('aria-label', `${words.removeQuestion}: ${question}`);
  off.addEventListener('click', () => { log.asked.splice(place, 1); drawAsked(); save(); by('question').focus(); });
  row.append(question, ' ', off);
  return row;
}));

const ask = () => {
  const question = by('question').value.trim();
  if (question) {
    log.asked.push(question);
    by('question').value = '';
    drawAsked();
    save();
  }
  by('question').focus();
};

const list = async () => {
  const whose = await account().catch(() => undefined);
  const logs = whose ? await all().catch(() => []) : [];
  form.hidden = true;
  by('list').replaceChildren(...logs.map(each => {
    const row = document.createElement('li');
    const choose = document.createElement('button');
    choose.type = 'button';
    choose.className = 'session-card';
    choose.textContent = fill(words.session, each.number, each.date);
    choose.addEventListener('click', () => open(each));
    row.append(choose);
    return row;
  }));
  if (!whose) {
    tell(words.nobody);
    ways('sign-in');
  } else if (logs.length === 0 && !by('news').hasChildNodes()) {
    tell(words.listNone);
  }
  return logs;
};

const open = chosen => {
  log = chosen;
  by('list').replaceChildren();
  form.hidden = false;
  draw();
};

const told = async (result, sent) => {
  ways(null);
  switch (result.state) {
    case 'sent':
      tell(words.sent, 'success');
      by('open').href = `/sessions/${sent.id}`;
      ways('open');
      by('open').focus();
      await list();
      break;
    case 'signed-out':
      tell(words.signedOut, 'warning');
      ways('sign-in');
      break;
    case 'told':
      tell(result.words, 'warning');
      ways('compare');
      break;
    case 'offline':
      tell(words.offline, 'info');
      break;
    case 'gone':
      tell(words.gone, 'warning');
      break;
    default:
      tell(words.failed, 'warning');
  }
};

let sending = false;
const go = async each => {
  if (sending) {
    return;
  }
  sending = true;

  // From here on it is sent as soon as it can be, also after the page has been closed or the session has ended.
  each.wanted = true;
  each.changed = true;
  await keep(each).catch(() => { by('note').textContent = words.notKept; });
  form.inert = true;
  by('send').setAttribute('aria-busy', 'true');
  tell(words.sending);
  try {
    await told(await send(each), each);
  } finally {
    sending = false;
    form.inert = false;
    by('send').removeAttribute('aria-busy');
  }
};

// The portal's own page shows both leaders' words side by side; the log stays here until that page has saved it.
const compare = async () => {
  const fresh = await token(log);
  if (fresh.state !== 'ready') {
    await told(fresh, log);
    return;
  }
  const real = document.createElement('form');
  real.method = 'post';
  real.action = `/sessions/${log.id}`;
  const typed = fields(log);
  typed.append(fresh.field, fresh.token);
  for (const [name, value] of typed) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    real.append(field);
  }
  document.body.append(real);
  real.submit();
};

form.addEventListener('submit', event => {
  event.preventDefault();
  event.stopPropagation();
  go(log);
});
by('add').addEventListener('click', ask);
by('question').addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    event.preventDefault();
    ask();
  }
});
by('compare').addEventListener('click', compare);
by('drop').addEventListener('click', async () => {
  if (!log.changed || window.confirm(words.sure)) {
    await drop(log.id);
    tell('');
    ways(null);
    await list();
  }
});

const unsent = async () => {
  const waiting = (await all().catch(() => [])).filter(each => each.wanted);
  if (navigator.onLine && waiting.length > 0) {
    if (log?.id !== waiting[0].id) {
      open(waiting[0]);
    }
    await go(waiting[0]);
  }
};
window.addEventListener('online', unsent);

await recognise().catch(() => {});
const logs = await list();
const wanted = logs.find(each => each.id === location.hash.slice(1)) ?? (logs.length === 1 ? logs[0] : undefined);
if (wanted) {
  open(wanted);
}
await unsent();

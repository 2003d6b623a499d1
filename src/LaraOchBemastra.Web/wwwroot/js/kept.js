// What a leader took along, on this phone: a database for each account, and which account the phone was last used by.
const store = 'logs';
const mark = 'account';

const open = name => new Promise((resolve, reject) => {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'id' });
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => reject(asked.error);
});

const work = async (name, mode, act) => {
  const database = await open(name);
  try {
    return await new Promise((resolve, reject) => {
      const change = database.transaction(store, mode);
      const asked = act(change.objectStore(store));
      change.oncomplete = () => resolve(asked.result);
      change.onerror = () => reject(change.error);
      change.onabort = () => reject(change.error);
    });
  } finally {
    database.close();
  }
};

export const account = async () => (await work('lob-phone', 'readonly', used => used.get(mark)))?.by;

export const begin = by => work('lob-phone', 'readwrite', used => used.put({ id: mark, by }));

export const end = () => work('lob-phone', 'readwrite', used => used.delete(mark));

const run = async (mode, act) => work(`lob-logs-${await account()}`, mode, act);

export const all = async () => await account() ? await run('readonly', logs => logs.getAll()) : [];

export const one = async id => await account() ? await run('readonly', logs => logs.get(id)) : undefined;

export const keep = log => run('readwrite', logs => logs.put(log));

export const drop = id => run('readwrite', logs => logs.delete(id));

/** A random key as the portal's own forms carry: 16 bytes in 22 letters. What is sent twice with one key counts once. */
export const newKey = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The log as the fields of its form. */
export const fields = log => {
  const form = new URLSearchParams({
    FormKey: log.key,
    WasTaken: true,
    Seen: log.seen,
    Notes: log.words.notes,
    Learned: log.words.learned,
    ToChange: log.words.toChange,
    Outcome: log.words.outcome,
    Reason: log.words.reason,
  });
  log.leaders.forEach((leader, place) => {
    form.append(`Leaders[${place}].Id`, leader.id);
    form.append(`Leaders[${place}].Present`, leader.present);
    form.append(`Leaders[${place}].From`, leader.from);
    form.append(`Leaders[${place}].Until`, leader.until);
  });
  for (const person of log.people) {
    form.append('People', person.id);
    if (person.came) {
      form.append('Came', person.id);
    }
  }
  log.topics.forEach((topic, place) => {
    form.append(`Topics[${place}].Id`, topic.id);
    form.append(`Topics[${place}].Discussed`, topic.discussed);
    form.append(`Topics[${place}].Note`, topic.note);
    form.append(`Topics[${place}].Move`, topic.move);
  });
  log.asked.forEach(words => form.append('NewTopics', words));
  return form;
};

/** Somebody else may have signed in on the phone and not opened a page yet that says so. A slow network is not waited for. */
export const recognise = async () => {
  if (navigator.onLine) {
    const answer = await fetch('/offline/token', { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) {
      await begin((await answer.json()).account);
    }
  }
};

/** A token that counts now; "signed-out" also when somebody else is signed in. */
export const token = async log => {
  let answer;
  try {
    answer = await fetch('/offline/token', { redirect: 'manual', cache: 'no-store' });
  } catch {
    return { state: 'offline' };
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
    return { state: 'signed-out' };
  }
  if (!answer.ok) {
    return { state: 'failed' };
  }
  const fresh = await answer.json();
  return fresh.account === log.account ? { state: 'ready', ...fresh } : { state: 'signed-out' };
};

/** Sends one log. It leaves the phone only when the portal has said that it has it. */
export const send = async log => {
  const fresh = await token(log);
  if (fresh.state !== 'ready') {
    return fresh;
  }
  const body = fields(log);
  body.append('FromPhone', 'true');
  let answer;
  try {
    answer = await fetch(`/sessions/${log.id}`, { method: 'POST', body, redirect: 'manual', headers: { [fresh.header]: fresh.token } });
  } catch {
    return { state: 'offline' };
  }
  if (answer.status === 204) {
    await drop(log.id);
    return { state: 'sent' };
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401) {
    return { state: 'signed-out' };
  }
  if (answer.status === 409 || answer.status === 400) {
    const words = answer.headers.get('content-type')?.startsWith('text/plain') ? await answer.text() : '';
    return words ? { state: 'told', words } : { state: 'failed' };
  }
  return { state: answer.status === 404 || answer.status === 403 ? 'gone' : 'failed' };
};

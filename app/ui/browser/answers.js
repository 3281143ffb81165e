// Sends every answer of the test in the background, and keeps it on the device until the server has it.
// Each form works by itself: where this file cannot run, the browser sends it.

/**
 * What is kept of one question: the newest answer, the revision it follows, and an answer under way that may have arrived.
 * @typedef {{ values: string[], basedOn: number, sent: string[] | null }} Kept
 */

const TYPING = 500;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

const line = document.querySelector("output[data-attempt]");
const words = line instanceof HTMLElement ? line.dataset : {};
const answerForm = document.querySelector("form[data-answer]");
const form = answerForm instanceof HTMLFormElement ? answerForm : null;
const own = words.position ?? "";
const prefix = `answer ${words.attempt} `;
const storage = openStorage();

/** The answer that the server is known to have for this page's question. @type {string | null} */
let saved = line?.textContent ? String(chosen()) : null;
let goOn = false;
let pause = FIRST_PAUSE;
let timer = 0;
/** @type {Promise<boolean> | null} */
let sending = null;

if (words.attempt && "requestSubmit" in HTMLFormElement.prototype && "timeout" in AbortSignal) begin();

function begin() {
  for (const position of waiting()) if (words.over || position === words.shown) forget(position);
  if (form) restore(form);
  void send();
  form?.addEventListener("change", changed);
  document.addEventListener("submit", submitted, true);
  window.addEventListener("online", () => void send());
  window.addEventListener("pagehide", () => void send());
  // A page that comes back from the browser's memory is an old one.
  window.addEventListener("pageshow", ({ persisted }) => persisted && window.location.replace(window.location.pathname));
}

function changed() {
  goOn = false;
  if (keep()) later(TYPING);
  say(false);
}

/** @param {SubmitEvent} event */
function submitted(event) {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement)) return;
  if (target === form && !submitter?.hasAttribute("formaction")) {
    if (!keep()) return;
    event.preventDefault();
    goOn = true;
    void send();
  } else if (waiting().length > 0) {
    // Nothing is handed in, flagged or left before every answer has arrived.
    event.preventDefault();
    void send().then((all) => all && target.requestSubmit(submitter));
  }
}

/** Keeps what is chosen now. Returns false when that is no whole answer: then only the server may judge it. */
function keep() {
  const values = chosen();
  const before = read(own);
  const whole = values.length > 0 && values.every(Boolean);
  if (whole) write(own, { values, basedOn: before?.basedOn ?? Number(revision()?.value), sent: before?.sent ?? null });
  else if (before?.sent) write(own, { ...before, values: before.sent });
  else forget(own);
  return whole;
}

/** Sends everything that waits. Resolves with whether all of it has arrived. */
function send() {
  window.clearTimeout(timer);
  sending ??= sendAll().finally(() => (sending = null));
  return sending;
}

async function sendAll() {
  const late = waiting().length > 0;
  let arrived = true;
  for (let [next] = waiting(); arrived && next !== undefined; [next] = waiting()) arrived = await deliver(next);
  // A look back over the answers must show what has just arrived.
  if (arrived && late && !form && !words.shown) return leave(() => window.location.replace(window.location.pathname));
  say(!arrived);
  if (arrived) pause = FIRST_PAUSE;
  else later((pause = Math.min(pause * 2, LONGEST_PAUSE)));
  if (goOn && !read(own)) window.location.assign(form?.dataset.next ?? "");
  return arrived;
}

/**
 * Sends one answer. An older one that may have arrived goes first again: the server knows it and says its revision,
 * so that nobody is asked to choose between two answers of their own.
 * @param {string} position
 */
async function deliver(position) {
  const kept = read(position);
  if (!kept) return true;
  const values = kept.sent ?? kept.values;
  write(position, { ...kept, sent: values });
  const fields = [...values.map((value) => ["choice[]", value]), ["basedOn", String(kept.basedOn)]];
  const answer = await post(`${address(position)}/response`, fields);
  if (!answer || answer.status === 429 || answer.status >= 500) return false;
  if (answer.revision !== null) return arrive(position, values, answer.revision);
  if (answer.elsewhere) return leave(() => window.location.assign(window.location.pathname));
  if (answer.status !== 409) forget(position);
  return answer.status === 422 && !goOn ? true : leave(() => handOver(address(position), fields));
}

/**
 * Posts fields. Null stands for silence: then the server may have them or not.
 * @param {string} url
 * @param {string[][]} fields
 */
async function post(url, fields) {
  try {
    const signal = AbortSignal.timeout(15_000);
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual", keepalive: true, signal });
    const { revision } = answer.ok ? await answer.json() : { revision: null };
    // Signed out, or signed in as somebody else: the page itself says so.
    const elsewhere = answer.type === "opaqueredirect" || answer.status === 403 || answer.status === 404;
    return { status: answer.status, elsewhere, revision: typeof revision === "number" ? revision : null };
  } catch {
    return null;
  }
}

/**
 * The server has these values. What was chosen meanwhile waits for the next sending, based on them.
 * @param {string} position
 * @param {string[]} values
 * @param {number} latest
 */
function arrive(position, values, latest) {
  const kept = read(position);
  if (kept && String(kept.values) !== String(values)) write(position, { ...kept, basedOn: latest, sent: null });
  else forget(position);
  if (position !== own) return true;
  saved = String(values);
  const field = revision();
  if (field) field.value = String(latest);
  return true;
}

/**
 * Lets the person see what the server has to say, by really sending the form.
 * @param {string} action
 * @param {string[][]} fields
 */
function handOver(action, fields) {
  const sheet = document.createElement("form");
  sheet.method = "post";
  sheet.action = action;
  for (const [name = "", value = ""] of fields)
    sheet.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  document.body.append(sheet);
  sheet.submit();
}

/**
 * Nothing else happens on a page that is being left.
 * @param {() => void} go
 * @returns {Promise<boolean>}
 */
function leave(go) {
  go();
  return new Promise(() => {});
}

/** Says how the answers stand; nothing is called saved before the server has it. @param {boolean} failed */
function say(failed) {
  const choice = String(chosen());
  const isSaved = saved !== null && choice === saved;
  const ownWords = isSaved ? words.saved : saved !== null && choice === "" ? words.stays : "";
  const others = waiting().some((position) => position !== own);
  const text = failed && read(own) ? words.waiting : failed && others ? words.others : read(own) ? "" : ownWords;
  if (line && line.textContent !== text) line.textContent = text ?? "";
}

/** Shows an answer that is kept here and has not arrived. @param {HTMLFormElement} within */
function restore(within) {
  const kept = read(own);
  const values = [...(kept?.values ?? [])];
  if (!kept) return;
  for (const control of within.querySelectorAll("[name='choice[]']")) {
    if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
    if (control instanceof HTMLSelectElement) control.value = values.shift() ?? "";
  }
}

/** What is chosen on this page, in the order of the page. @returns {string[]} */
function chosen() {
  return form ? new FormData(form).getAll("choice[]").map(String) : [];
}

function revision() {
  const field = form?.elements.namedItem("basedOn");
  return field instanceof HTMLInputElement ? field : null;
}

/** @param {string} position */
function address(position) {
  return `/attempts/${words.attempt}/items/${position}`;
}

/** @param {number} milliseconds */
function later(milliseconds) {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void send(), milliseconds);
}

/** The positions of this attempt whose answers have not arrived. */
function waiting() {
  return Object.keys(storage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

/** @param {string} position @returns {Kept | null} */
function read(position) {
  const text = storage[prefix + position];
  return text ? JSON.parse(text) : null;
}

/** @param {string} position @param {Kept} kept */
function write(position, kept) {
  storage[prefix + position] = JSON.stringify(kept);
}

/** @param {string} position */
function forget(position) {
  delete storage[prefix + position];
  return true;
}

/** The browser's own store, or where that is forbidden one that lasts as long as the page. @returns {Record<string, string>} */
function openStorage() {
  try {
    window.localStorage.setItem("answers", "");
    window.localStorage.removeItem("answers");
    return window.localStorage;
  } catch {
    return {};
  }
}

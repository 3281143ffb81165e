// Counts on from the time that the server sent. It only shows: the server alone decides when the time is over.

const ANNOUNCED_MINUTES = [10, 5, 1];
const ALWAYS_SHOWN = 5 * 60_000;
/** A little longer than the server's own grace, so that it has closed the test when we ask. */
const GRACE = 6000;

const clock = document.querySelector("[data-left]");
if (clock instanceof HTMLElement) run(clock);

/** @param {HTMLElement} clock */
function run(clock) {
  const [page] = performance.getEntriesByType("navigation");
  const sent = page instanceof PerformanceNavigationTiming ? page.responseStart : performance.now();
  let end = sent + Number(clock.dataset.left);
  const tick = () => {
    const left = end - performance.now();
    show(clock, left);
    announce(clock, left);
    if (left > -GRACE || !navigator.onLine) return;
    window.clearInterval(timer);
    window.location.assign(clock.dataset.after ?? "");
  };
  const timer = window.setInterval(tick, 1000);
  // A phone that slept has not counted.
  document.addEventListener("visibilitychange", async () => {
    if (document.visibilityState !== "visible") return;
    const left = await ask(clock);
    if (left !== null) end = performance.now() + left;
  });
  offerHiding(clock);
}

/**
 * The time that is left by the server's clock, or null when it does not answer.
 * @param {HTMLElement} clock
 * @returns {Promise<number | null>}
 */
async function ask(clock) {
  try {
    const answer = await fetch(clock.dataset.address ?? "", { redirect: "manual" });
    const { left } = await answer.json();
    return typeof left === "number" ? left : null;
  } catch {
    return null;
  }
}

/** @param {HTMLElement} clock @param {number} left */
function inWords({ dataset }, left) {
  if (left <= 0) return dataset.over ?? "";
  if (left < 60_000) return dataset.moment ?? "";
  const minutes = Math.round(left / 60_000);
  return (minutes === 1 ? dataset.minute : dataset.minutes?.replace("{minutes}", String(minutes))) ?? "";
}

/** @param {HTMLElement} clock @param {number} left */
function show(clock, left) {
  const text = clock.querySelector("[data-clock-text]");
  if (text && text.textContent !== inWords(clock, left)) text.textContent = inWords(clock, left);
  if (left > ALWAYS_SHOWN) return;
  // Nobody is surprised by the end: the last minutes are always shown.
  clock.classList.remove("app-clock--hidden");
  clock.querySelector("button")?.setAttribute("hidden", "");
}

/**
 * Says the time aloud when 10, 5 and 1 minutes are left, each once in the whole test, and is silent otherwise.
 * @param {HTMLElement} clock
 * @param {number} left
 */
function announce(clock, left) {
  const minutes = Math.min(...ANNOUNCED_MINUTES.filter((one) => left > 0 && left <= one * 60_000));
  const key = `announced ${clock.dataset.address}`;
  if (minutes === Infinity || remember(key) === String(minutes)) return;
  remember(key, String(minutes));
  const line = clock.querySelector("[data-clock-announcement]");
  if (line) line.textContent = inWords(clock, left);
}

/** @param {HTMLElement} clock */
function offerHiding(clock) {
  const button = clock.querySelector("button");
  if (!button || Number(clock.dataset.left) <= ALWAYS_SHOWN) return;
  button.hidden = false;
  button.dataset.hide = button.textContent ?? "";
  hide(clock, remember("clock hidden") === "yes");
  button.addEventListener("click", () => {
    const hidden = !clock.classList.contains("app-clock--hidden");
    remember("clock hidden", hidden ? "yes" : "no");
    hide(clock, hidden);
  });
}

/** @param {HTMLElement} clock @param {boolean} hidden */
function hide(clock, hidden) {
  const button = clock.querySelector("button");
  clock.classList.toggle("app-clock--hidden", hidden);
  if (button) button.textContent = (hidden ? button.dataset.show : button.dataset.hide) ?? "";
}

/**
 * Reads, and with a value writes, what this browser remembers for as long as it is open; nothing where that is forbidden.
 * @param {string} key
 * @param {string} [value]
 */
function remember(key, value) {
  try {
    if (value !== undefined) window.sessionStorage.setItem(key, value);
    return window.sessionStorage.getItem(key);
  } catch {
    return value ?? null;
  }
}

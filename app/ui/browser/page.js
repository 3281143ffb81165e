// Improves every page a little; each is complete without it.

// A form is sent once, however often a tired thumb taps the button.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  window.setTimeout(() => delete form.dataset.sent, 8000);
});

// After going back, the same form may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Somebody who made a mistake is taken to the summary of what to mend.
const summary = document.querySelector(".govuk-error-summary");
if (summary instanceof HTMLElement) {
  summary.tabIndex = -1;
  summary.focus();
}

// A page that is made for paper offers to print itself.
for (const button of document.querySelectorAll("[data-print]")) {
  if (!(button instanceof HTMLElement)) continue;
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

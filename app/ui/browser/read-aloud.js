// Reads the question and its options with the voice of the phone, for whoever may have it. Without a voice no button is shown.
for (const button of document.querySelectorAll("[data-read-aloud]")) {
  if (!(button instanceof HTMLElement) || !("speechSynthesis" in window)) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    const question = document.querySelector("[data-read-this]");
    window.speechSynthesis.cancel();
    for (const part of question?.querySelectorAll("p, legend, .govuk-hint, .govuk-label") ?? []) {
      const words = new SpeechSynthesisUtterance(part.textContent ?? "");
      words.lang = document.documentElement.lang;
      window.speechSynthesis.speak(words);
    }
  });
}
window.addEventListener("pagehide", () => window.speechSynthesis?.cancel());

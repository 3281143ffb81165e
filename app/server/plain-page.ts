/** The page for a request that is refused before the framework sees it. Every word is ours, so nothing needs escaping. */
export function plainPage(title: string, text: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Fareguard</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Go to the start page</a></p></main></body></html>`;
}

export const REFUSAL_PAGES: Record<400 | 403 | 404 | 405 | 411 | 413, { title: string; text: string }> = {
  400: { title: "This address does not work", text: "Check the address, or go back and follow the link again." },
  403: {
    title: "We could not accept this form",
    text: "It did not come from our own page. Nothing was changed. Go back, reload the page and send the form again.",
  },
  404: { title: "This address does not work", text: "Check the address, or go back and follow the link again." },
  405: { title: "This address does not work", text: "Check the address, or go back and follow the link again." },
  411: {
    title: "We could not accept this form",
    text: "Your browser did not say how large it is. Nothing was changed. Please try another browser.",
  },
  413: {
    title: "This file is too large",
    text: "The largest file we take is 10 MB. Nothing was changed. Split the file and send the parts one by one.",
  },
};

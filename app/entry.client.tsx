/** No page of ours hydrates: pages are complete as they are sent, and `app/ui/browser` holds what improves them. */
export const hydrates = false;

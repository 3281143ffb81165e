/** Forgotten passwords. */
export const passwordReset = {
  ask: {
    title: "Forgot your password?",
    lead: "Type the e-mail address of your account. We will send you a link to choose a new password.",
    email: "E-mail address",
    submit: "Send me a link",
    back: "Back to sign in",
  },
  sent: {
    title: "Look at your e-mail",
    text: "If there is an account with that address, a link is on its way. It works once, for 30 minutes.",
    nothing:
      "Nothing came? Look in your spam folder, and check that you typed the right address. You can ask for a link five times an hour.",
    again: "Ask for another link",
    demonstration: "This is a demonstration.",
    demonstrationLink: "Read the mail here",
  },
  choose: {
    title: "Choose a new password",
    password: "New password",
    hint: "At least 12 characters. Three words that do not belong together are easy to remember and hard to guess.",
    staffHint: "At least 15 characters. Four words that do not belong together are easy to remember and hard to guess.",
    everywhere: "Afterwards you are signed out on every phone and computer. Then you sign in with the new password.",
    submit: "Save my new password",
  },
  done: { title: "Your password is changed", text: "Sign in with your new password.", signIn: "Sign in" },
  over: {
    title: "This link cannot be used any more",
    text: "It was used already, or it is older than 30 minutes, or a part of it is missing. Your password was not changed.",
    again: "Ask for a new link",
  },
  errors: {
    "email-missing": "Enter your e-mail address",
    "email-wrong": "Enter an e-mail address, such as name@example.com",
    "password-short": "Your password needs at least 12 characters",
    "password-short-staff": "Your password needs at least 15 characters",
    "password-long": "Your password may have at most 256 characters",
    "too-many-tries": "There were too many tries from here. Try again in an hour.",
    other: "Check what you typed here",
  },
};

/** The letters of a demonstration, to read on the screen. */
export const demonstrationMail = {
  title: "Mail of this demonstration",
  lead: "The letters and text messages this demonstration has written, newest first. None of them goes to a real person.",
  none: "No letter has been written yet.",
  to: { email: "To", sms: "Text message to", post: "Letter to print" },
  written: "Written",
};

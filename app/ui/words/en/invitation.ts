/** Opening a link that the council sent. */
export const invitation = {
  driver: {
    title: "Your council has invited you",
    lead: (authority: string) => `${authority} asks you to do the safeguarding training and test for your licence application.`,
    reference: "Application reference",
    from: "Council",
    sameDetails: "Type your name and date of birth as they are on your licence application. That is how we know it is you.",
    haveAccount: "I have an account already",
    signIn: "Sign in and add this application",
    newAccount: "Make your account",
  },
  signedIn: {
    text: (name: string) => `You are signed in as ${name}.`,
    submit: "Add this application to my account",
    notYou: "Not you? Sign out first, then open the link again.",
    otherRole: "This link is for somebody else’s kind of account. Sign out first, then open the link again.",
  },
  staff: {
    title: "Make your account",
    lead: {
      officer: "You are invited as a licensing officer.",
      editor: "You are invited as an editor of the course.",
      admin: "You are invited as an administrator.",
    },
    name: "Your name",
    nameHint: "As colleagues should see it, for example Helen Marsden",
    email: "You will sign in with",
    password: "Choose a password",
    passwordHint: "At least 15 characters. Four words that do not belong together are easy to remember and hard to guess.",
    submit: "Make my account",
  },
  over: {
    title: "This link cannot be used any more",
    text: "It was used already, or it is too old, or a part of it is missing.",
    what: "Check that you opened the whole link. If you made your account with it, sign in. Otherwise ask your council for a new one.",
    signIn: "Sign in",
    register: "Make an account without a link",
  },
  errors: {
    "details-differ": "Your surname and date of birth are not the ones on this application. Check both, or ask your licensing office.",
    "already-linked":
      "Somebody has this application in their account already. If that was you, sign in. Otherwise ask your licensing office.",
    "link-over": "This link cannot be used any more. Ask your council for a new one.",
    "name-missing": "Enter your name",
    "name-long": "Your name may have at most 100 characters",
    "password-short": "Your password needs at least 15 characters",
    "too-many-tries": "There were too many tries with this link. Wait an hour, or ask your licensing office.",
  },
};

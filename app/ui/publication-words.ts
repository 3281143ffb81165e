/** Why a draft was not published, in the words an editor reads. A reason without words does not compile where it is used. */
export const PUBLICATION_REFUSALS = {
  "draft-changed": "The draft changed while you had this page open. Look through the changes below again, then publish",
  "nothing-to-publish": "There is nothing to publish: the draft says the same as the live version",
  problems: "Mend what is listed under “To mend first”, then publish",
  "second-editor": "You wrote a change that decides marks. Another editor must look at it and publish",
};

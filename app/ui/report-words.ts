/** Why a report was not answered, in the words an editor reads. A reason without words does not compile where it is used. */
export const SETTLEMENT_REFUSALS = {
  "already-settled": "Somebody answered this report while you had it open. The driver has that answer",
};

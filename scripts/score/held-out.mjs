/** Gold of the corpus that no rule may be written from. */
export const heldOut = ['contacts-b', 'plover-b']

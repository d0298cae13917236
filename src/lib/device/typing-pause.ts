/** How long fingers rest before words count. Safari refuses more than 100 changes of history in 30 s. */
export const TYPING_PAUSE_MS = 150;

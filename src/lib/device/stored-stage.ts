/**
 * How much of a release is stored: less than is of use, what searching and
 * calling need, or all. The worker says it, the page shows it.
 */
export type StoredStage = 'part' | 'search' | 'all';

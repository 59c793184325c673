/** What of an account tells the event: the passages, else the words for what it is. */
export function tellingQuotes({ quotes }) {
    const passages = quotes.filter(({ field }) => field === 'evidence');
    return passages.length > 0 ? passages : quotes.filter(({ field }) => field === 'kind');
}

/**
 * So much is searched for at most, in UTF-16 code units. The words stand in the address, where a kanji takes nine bytes,
 * and hosts refuse addresses of more than eight kilobytes.
 */
export const longestSearch = 800

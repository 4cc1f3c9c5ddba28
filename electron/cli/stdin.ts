/** How standard input is named on the command line. */
export const STDIN = '-';

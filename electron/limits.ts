/** The largest file that is opened, in bytes. A long article is a thousandth of it. */
export const LARGEST = 64 * 1024 * 1024;

/** Whether this is a Mac, where Command does what Control does elsewhere. */
export const mac = /Mac/.test(globalThis.navigator?.platform ?? '');

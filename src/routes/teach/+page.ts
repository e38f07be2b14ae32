/* A page to read: it needs no script at all. */
export const csr = false;

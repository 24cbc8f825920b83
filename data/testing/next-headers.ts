// Apart from all that reads cookies: what stands in for a module cannot wait for its readers.

/** The cookies of the one browser that signs in. */
export const jar = new Map<string, { value: string }>();

/** What Next tells of a request: there is none in a test. */
export const nextHeaders = {
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string) => jar.set(name, { value }),
    delete: ({ name }: { name: string }) => jar.delete(name),
  }),
};

// Stands in for "server-only" where there is no bundler.
export {};

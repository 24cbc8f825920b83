/**
 * How many sign-ins may fail in how many minutes. `refusal` is how many of all of them together history tells of:
 * nobody makes it grow without end who does not sign in. From browsers that are strange to an account: on it from one
 * network address, and from all that it does not know either, so many that no one visitor reaches it. From a
 * browser that signed in to it before. From one network address, which may be that of a ministry. And for how
 * many forms of an address that is not signed in the typed address is kept. Who is signed in and changes the
 * password counts apart: no stranger can keep them from it. And how often a calendar is read at one secret address, or
 * from one network address at addresses that are none.
 */
export const attemptLimits = {
  network: 10,
  account: 50,
  browser: 10,
  address: 300,
  form: 30,
  password: 5,
  refusal: 300,
  calendar: 60,
  minutes: 15,
} as const;

/** From how many on the attempts of one network address are slowed, and by how much at most. */
const slowedFrom = 30;
const longestDelay = 5_000;

/** How long an attempt waits, in milliseconds, when so many of its network address stand open. */
export const delayOf = (attempts: number): number =>
  Math.min(Math.max(0, attempts - slowedFrom) * 50, longestDelay);

/** How long an account knows a browser and a network address from which somebody last signed in to it. */
export const knownDays = 180;

/** The most that a form with a file may hold, in bytes: a file of app/_import/limits.ts and its other fields. */
export const largestUpload = 5 * 1024 * 1024 + 16 * 1024;

/** How much of what is too large is taken in and dropped, so that its sender reads the answer. */
const mostDropped = 64 * 1024 * 1024;

/** The addresses that take a file. */
const uploads = /^\/(?:nl|de|fr|en)\/(?:bottlenecks|projects)\/import\/file$/;

/** Whether a post brings a file: it is read by its own address, after that has asked who sends it. */
export const isUpload = ({ method, url }) => method === "POST" && uploads.test(url.split("?")[0]);

/**
 * What is wrong with a post that brings a file, before a byte of it is read: `{ status }`, or `{ isLarge }` where its
 * page says so. A browser says of a form how long it is, and Node reads no more than that.
 */
export function uploadFault({ headers }) {
  if (!/^multipart\/form-data\s*;/i.test(headers["content-type"] ?? "")) return { status: 415 };
  if (!/^\d{1,15}$/.test(headers["content-length"] ?? "")) return { status: 411 };
  return Number(headers["content-length"]) > largestUpload ? { isLarge: true } : {};
}

/** Takes in what is too large and drops it; stops listening where it is larger than anyone sends by mistake. */
export async function drop(request) {
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > mostDropped) break;
  }
}

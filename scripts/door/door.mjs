import { readPost } from "./post.mjs";
import { replay } from "./replay.mjs";
import { faultOf } from "./request-shape.mjs";
import { settleHost, settleSender, settleWhole } from "./sender.mjs";
import { numberRequest } from "./troubles.mjs";
import { drop, isUpload, uploadFault } from "./uploads.mjs";
import { withWholePages } from "./whole-page.mjs";

/**
 * What stands before Next: settles who asks and where, refuses what is no request of a browser, reads posts
 * whole, and sees to it that every answer is a whole page in the reader's language with all its headers.
 */
export function behindDoor(handle, { trustProxy, publicUrl }) {
  const answer = withWholePages(handle);
  return async (request, response) => {
    settleSender(request.headers, trustProxy);
    settleHost(request.headers, publicUrl);
    settleWhole(request.headers);
    numberRequest(request, response);
    const fault = faultOf(request);
    if (fault || request.method !== "POST") return answer(request, response, fault);
    if (isUpload(request)) return takeFile(answer, request, response);
    const { body, status } = await readPost(request);
    const { method, url, headers } = request;
    return answer(replay(request, { method, url, headers, body }), response, status);
  };
}

/** A post with a file goes on as it comes in; of one that is too large goes on only that it was. */
async function takeFile(answer, request, response) {
  const { status, isLarge } = uploadFault(request);
  if (!isLarge) return answer(request, response, status);
  await drop(request);
  const { method, url, headers } = request;
  const told = { ...headers, "content-length": "0", "x-grenswerk-large": "1" };
  return answer(replay(request, { method, url, headers: told }), response);
}

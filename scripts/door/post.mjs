/** The most that a form may hold, in bytes; next.config.ts names the same for Next. */
export const largestPost = 256 * 1024;

/** How much of what is too large is taken in and dropped, so that its sender reads the answer. */
const mostDropped = 16 * 1024 * 1024;

const actionId = /^[0-9a-f]{40,44}$/;
const oddName = /[\p{Cc}\ufffd]/u;

/**
 * Reads a post before Next does: `{ body }`, or `{ status }` where it is no form of the portal: too large,
 * of another type, cut off, with names of fields that no form has. Next would answer these with 500.
 */
export async function readPost(request) {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    request.resume();
    return { status: 415 };
  }
  const body = await bodyOf(request);
  if (!body) return { status: 413 };
  const form = await parse(body, type);
  if (!form) return { status: 400 };
  return isOurs(form, request.headers["next-action"]) ? { body } : { status: 400 };
}

/** The whole body, or null when it is too large. */
async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size <= largestPost) chunks.push(chunk);
    else chunks.length = 0;
    if (size > mostDropped) break;
  }
  return size <= largestPost ? Buffer.concat(chunks) : null;
}

async function parse(body, type) {
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    return null;
  }
}

/** Whether a form was made by a page of the portal, of whatever age. */
function isOurs(form, header) {
  const names = [...form.keys()];
  if (names.some((name) => oddName.test(name) || name.length > 200)) return false;
  if (header !== undefined) {
    const roots = form.getAll("0");
    const isOneForm = roots.length === 1 && /^\["\$K1"\]$/.test(roots[0]);
    return actionId.test(header) && isOneForm && names.every((name) => /^(0$|1_)/.test(name));
  }
  const own = names.filter((name) => name.startsWith("$"));
  return own.length === 1 && /^\$ACTION_ID_[0-9a-f]{40,44}$/.test(own[0]);
}

/** Tells proxy.ts to answer with the page that says so; see app/[locale]/missing. */
const mark = "x-grenswerk-missing";

/**
 * Next leaves the body of a page that is not found to the browser's scripts: without them it is blank.
 * So a page that turns out to be missing is asked for once more, as the page that says so, whole and
 * with the same status.
 */
export function withMissingPage(handle) {
  return (request, response) => {
    delete request.headers[mark];
    if (request.method !== "GET" || !request.headers.accept?.includes("text/html")) {
      return handle(request, response);
    }
    const { writeHead, write, end } = response;
    let isMissing = false;

    response.writeHead = (status, ...rest) => {
      isMissing = status === 404 && isPage(response, rest);
      return isMissing ? response : writeHead.call(response, status, ...rest);
    };
    response.write = (...chunk) => {
      if (!response.headersSent && !isMissing) response.writeHead(response.statusCode);
      return isMissing || write.apply(response, chunk);
    };
    response.end = (...chunk) => {
      if (!response.headersSent && !isMissing) response.writeHead(response.statusCode);
      if (!isMissing) return end.apply(response, chunk);
      Object.assign(response, { write, end });
      response.writeHead = (_, ...rest) => writeHead.call(response, 404, "Not Found", ...rest);
      response.setMaxListeners(30);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      request.headers[mark] = "1";
      handle(request, response);
      return response;
    };
    return handle(request, response);
  };
}

/** Whether what is being answered is a page and not, say, a missing picture. */
const isPage = (response, rest) =>
  /text\/html/.test(response.getHeader("content-type") ?? JSON.stringify(rest));

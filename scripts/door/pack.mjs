import { constants } from "node:zlib";
import compression from "compression";

/**
 * Pages are made anew for each reader: packed at a level that costs half the time of the usual one. Files whose name changes
 * with what they hold are asked for once, and packed well.
 */
const pages = packer({ level: 3, quality: 3 });
const files = packer({ level: 6, quality: 5 });

/** Packs what `handle` answers, as its reader asks for; brotli before gzip. */
export const packed = (handle) => (request, response) => {
  const pack = /^\/(_next\/static|map)\//.test(request.url) ? files : pages;
  pack(request, response, () => {});
  // Nothing waits for a part of a page: handed over piece by piece it would be packed worse, and slower.
  response.flush = undefined;
  return handle(request, response);
};

function packer({ level, quality }) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    // 256 KB, as long as most pages: the usual 4 MB cost memory for each answer under way.
    [constants.BROTLI_PARAM_LGWIN]: 18,
  };
  return compression({ level, brotli: { params } });
}

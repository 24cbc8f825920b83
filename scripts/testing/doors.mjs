import { afterEach } from "vitest";
import { behindDoor } from "../door/door.mjs";
import { doorServer } from "../door/door-server.mjs";

const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A portal of which only the door is real; `next` stands for what is behind it. */
export async function portal(next) {
  const settings = { trustProxy: false, publicUrl: "https://grenswerk.example" };
  const server = doorServer(
    behindDoor(async (request, response) => next(request, response), settings),
  );
  servers.push(server);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${server.address().port}`;
}

/** A form as a browser posts it to an action. */
export const field = `--x\r\nContent-Disposition: form-data; name="$ACTION_ID_${"4".repeat(42)}"\r\n\r\n\r\n--x--\r\n`;
export const form = {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=x", Accept: "text/html" },
  body: field,
  redirect: "manual",
};

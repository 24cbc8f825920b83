import { createServer } from "node:net";

/** A port on this machine that nobody uses: the wanted one when it is free. */
export async function freePort(wanted) {
  if (wanted && (await isFree(wanted, "127.0.0.1"))) return wanted;
  return listenOn(0, "127.0.0.1");
}

/** Whether a server could listen here. A host that is not of this machine counts as free. */
export async function isFree(port, host) {
  return listenOn(port, host).then(
    () => true,
    (error) => error.code !== "EADDRINUSE" && error.code !== "EACCES",
  );
}

function listenOn(port, host) {
  return new Promise((done, refuse) => {
    const server = createServer();
    server.once("error", refuse);
    server.listen({ port, host, exclusive: true }, () => {
      const chosen = server.address().port;
      server.close(() => done(chosen));
    });
  });
}

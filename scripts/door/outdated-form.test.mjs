import { expect, test } from "vitest";
import { field, form, portal } from "../testing/doors.mjs";

/** Next where it knows no action of this form: it is asked again to keep it, and does so when told. */
const withoutAction = (asked, kept) => (request, response) => {
  const trouble = request.headers["x-grenswerk-trouble"];
  asked.push([request.method, trouble, request.posted?.toString() === field]);
  const isAskedToKeep = request.method === "POST" && trouble === "409";
  if (isAskedToKeep && kept) response.writeHead(303, { Location: "/nl/x?kept=1" });
  else response.writeHead(request.method === "GET" ? 200 : 409, { "Content-Type": "text/html" });
  response.end(request.method === "GET" ? "<h1>outdated</h1>" : "");
};

test("a form of another build is kept whole, and its sender is led back to it", async () => {
  const asked = [];
  const answer = await fetch(`${await portal(withoutAction(asked, true))}/nl/x`, form);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/nl/x?kept=1"]);
  expect(asked).toEqual([
    ["POST", undefined, true],
    ["POST", "409", true],
  ]);
});

test("of whom nothing is kept a page says that the form is outdated; a script is told at once", async () => {
  const asked = [];
  const address = `${await portal(withoutAction(asked, false))}/nl/x`;
  const answer = await fetch(address, form);
  expect([answer.status, await answer.text()]).toEqual([409, "<h1>outdated</h1>"]);
  expect(asked.map(([method]) => method)).toEqual(["POST", "POST", "GET"]);
  asked.length = 0;
  const headers = { ...form.headers, "X-Grenswerk-Sent": "1" };
  expect((await fetch(address, { ...form, headers })).status).toBe(409);
  expect(asked.map(([method]) => method)).toEqual(["POST", "GET"]);
});

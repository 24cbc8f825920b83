import { expect, test } from "vitest";
import { countryOfKey } from "./geometry";
import geometry from "./geometry.json";

test("each region of the map is of the country with which its code begins, and of no other", () => {
  for (const key of Object.keys(geometry.places)) expect(countryOfKey(key)).toBe(key.slice(0, 2));
  expect(() => countryOfKey("FRF11")).toThrow("FRF11");
});

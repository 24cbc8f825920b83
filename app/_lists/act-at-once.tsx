"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

const place = "grenswerk.filter";

/**
 * Where scripts run a box that is ticked sends the form around it, and has the focus again on the page that follows.
 * Fields in which one types wait for the button, its child, or the Enter key.
 */
export function ActAtOnce({ hint, children }: { hint: string; children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  const [acts, setActs] = useState(false);
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    setActs(true);
    const before = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    const box = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox][name]")].find(
      (one) => `${one.name} ${one.value}` === before,
    );
    box?.focus({ preventScroll: true });
    box?.scrollIntoView({ block: "nearest" });
    const onChange = ({ target }: Event) => {
      const isBox =
        target instanceof HTMLSelectElement ||
        (target instanceof HTMLInputElement && target.type === "checkbox" && target.name !== "");
      // A box beside a row stands in this form and belongs to another.
      if (!isBox || target.form !== form) return;
      sessionStorage.setItem(place, `${target.name} ${target.value}`);
      form.requestSubmit();
    };
    form.addEventListener("change", onChange);
    return () => form.removeEventListener("change", onChange);
  }, []);
  return (
    <div ref={here}>
      {acts && <p className="mb-2 text-muted text-small">{hint}</p>}
      {children}
    </div>
  );
}

const shapes = {
  search: "M14.1 8.7a5.4 5.4 0 1 1-10.8 0 5.4 5.4 0 0 1 10.8 0zM12.8 12.8l4.2 4.2",
  close: "m5 5 10 10M15 5 5 15",
  record: "M3 5h14M3 10h14M3 15h14",
  project: "M2.8 5h5l1.6 2h7.8v9H2.8z",
  region: "m3 5 4.7-1.5 4.6 1.8L17 3.6v11.6l-4.7 1.5-4.6-1.8L3 16.4zM7.7 3.6v11.2M12.3 5.4v11.2",
  body: "M3.5 17V8.2L10 3.4l6.5 4.8V17M7 17v-5h6v5",
  theme: "M3.5 3.5H10l6.8 6.8-6.5 6.5L3.5 10zM7 7h.01",
  page: "M4 3.5h10.5v13H5.6A1.6 1.6 0 0 1 4 15zM4 15a1.6 1.6 0 0 1 1.6-1.6h8.9",
  add: "M10 4v12M4 10h12",
  go: "M4 10h12M11 5l5 5-5 5",
  person:
    "M13.2 6.7a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0zM3.8 17c.6-3.4 3-5.2 6.2-5.2s5.6 1.8 6.2 5.2",
};

export type IconName = keyof typeof shapes;

/** A small drawing beside a word, which says the same. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="flex-none fill-none stroke-2 stroke-current"
    >
      <path d={shapes[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** The mark of the portal: two sides and the line between them. */
export function Logo() {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <rect width="30" height="30" rx="7" fill="#0f4c75" />
      <path
        d="M19 2v5l-5 3 3 5-6 3 3 4-4 3 1 5"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx="8" cy="10" r="2.2" fill="#f59e6c" />
      <circle cx="22" cy="20" r="2.2" fill="#f59e6c" />
    </svg>
  );
}

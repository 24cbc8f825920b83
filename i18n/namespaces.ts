/** The files of each language under messages/, one namespace each. */
export const namespaces = [
  "Portal",
  "Refusal",
  "Problem",
  "Form",
  "Role",
  "Bottleneck",
  "Project",
  "SignIn",
] as const;

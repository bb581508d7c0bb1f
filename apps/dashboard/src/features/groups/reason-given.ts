/** Keeps the reasons that were written; an empty field is no reason. */
export function reasonGiven<Name extends string>(reasons: { [Key in Name]: string | undefined }): { [Key in Name]?: string } {
  const given = Object.entries<string | undefined>(reasons).flatMap(([name, text]) =>
    text?.trim() ? [[name, text.trim()]] : [],
  );
  return Object.fromEntries(given) as { [Key in Name]?: string };
}

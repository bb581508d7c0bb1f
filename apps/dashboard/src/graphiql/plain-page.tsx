/** What somebody reads who may not use the console, with the one way on. */
export function PlainPage({ zh, en, link }: { zh: string; en: string; link: { href: string; text: string } }) {
  return (
    <main className="cx-plain">
      <h1>诚信 · GraphiQL</h1>
      <p>{zh}</p>
      <p lang="en">{en}</p>
      <p>
        <a href={link.href}>{link.text}</a>
      </p>
    </main>
  );
}

import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInSchema, type SchemaEntry, schemaPage } from './schema-pages';

/** What the schema says, type by type, in the language of the page; or where it has a word. */
export function DocsList({ schema, search }: { schema: GraphQLSchema | null; search: string }) {
  const { t } = useTranslation('queries');
  // The types on the way here, from the queries on.
  const [way, setWay] = useState<readonly string[]>(['Query']);
  const [searched, setSearched] = useState(search);
  const name = way.at(-1) ?? 'Query';
  if (!schema) return <p className="cx-quiet">…</p>;
  const page = schemaPage(schema, name);
  const lead = (type: string) => {
    setWay([...way.filter((one) => one !== type), type]);
    setSearched(search);
  };
  // A choice among what was found shows its page until another word is sought.
  if (search !== '' && search !== searched) {
    const hits = findInSchema(schema, search);
    return (
      <ul>
        {hits.length === 0 ? <li className="cx-quiet">{t('noneFound')}</li> : null}
        {hits.map(({ type, field }) => (
          <li key={`${type}.${field}`}>
            <button type="button" className="cx-choice" onClick={() => lead(type)}>
              <code>{field ? `${type}.${field}` : type}</code>
            </button>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="cx-query-docs">
      <nav aria-label={t('docsWay')}>
        {way.map((one, index) =>
          one === name ? (
            <code key={one} aria-current="page">
              {one}
            </code>
          ) : (
            <TypeLink key={one} name={one} shown={one} onOpen={() => setWay(way.slice(0, index + 1))} />
          ),
        )}
      </nav>
      <p>{page?.about}</p>
      <dl>
        {page?.entries.map((entry) => (
          <Entry key={entry.name} entry={entry} onOpen={lead} />
        ))}
      </dl>
    </div>
  );
}

function Entry({ entry, onOpen }: { entry: SchemaEntry; onOpen: (type: string) => void }) {
  const { name, about, type, leadsTo, args, preset } = entry;
  return (
    <>
      <dt>
        <code>
          <strong>{name}</strong>
          {type ? ': ' : ''}
        </code>
        {leadsTo ? <TypeLink name={leadsTo} shown={type} onOpen={onOpen} /> : <code>{type}</code>}
        {preset === null ? null : <code className="cx-quiet"> = {preset}</code>}
      </dt>
      <dd>
        {about}
        {args.length > 0 ? (
          <dl>
            {args.map((arg) => (
              <Entry key={arg.name} entry={arg} onOpen={onOpen} />
            ))}
          </dl>
        ) : null}
      </dd>
    </>
  );
}

function TypeLink({ name, shown, onOpen }: { name: string; shown: string; onOpen: (type: string) => void }) {
  return (
    <button type="button" className="cx-query-type" onClick={() => onOpen(name)}>
      <code>{shown}</code>
    </button>
  );
}

import type { GraphQLSchema } from 'graphql';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import { DocsList } from './docs-list';
import { AUDIENCES, type Example } from './examples/example';
import type { AskedQuery } from './kept-queries';
import { SavedList, type SavedListProps } from './saved-list';
import { operationNamesIn } from './use-query-run';

const LISTS = ['examples', 'saved', 'history', 'docs'] as const;
type List = (typeof LISTS)[number];

export interface QueryLibraryProps extends Pick<SavedListProps, 'openId' | 'onAct'> {
  examples: readonly Example[];
  /** Key of the example in the editor. */
  exampleKey: string | null;
  history: readonly AskedQuery[];
  /** In the language of the page; null while it is not there. */
  schema: GraphQLSchema | null;
  onExample: (example: Example) => void;
  onSaved: SavedListProps['onOpen'];
  onHistory: (asked: AskedQuery) => void;
  onClearHistory: () => void;
}

/** Queries to open: examples by who asks them, those that are saved or shared, those that were run here; and what can be asked. */
export function QueryLibrary(props: QueryLibraryProps) {
  const { t, i18n } = useTranslation('queries');
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const [list, setList] = useState<List>(props.openId ? 'saved' : 'examples');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const has = (...texts: string[]): boolean => texts.some((text) => text.toLowerCase().includes(search.toLowerCase()));
  const examples = props.examples.filter(({ title, query }) => has(title.zh, title.en, query));
  const history = props.history.filter(({ text }) => has(text));
  return (
    <section className="cx-panel cx-query-library" aria-label={t('library')}>
      <fieldset className="cx-switch" aria-label={t('library')}>
        {LISTS.map((one) => (
          <button key={one} type="button" aria-pressed={one === list} onClick={() => setList(one)}>
            {t(`lists.${one}`)}
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        className="cx-query-find"
        value={typed}
        placeholder={t('find')}
        aria-label={t('find')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="cx-query-lists">
        {list === 'examples' ? (
          <>
            {examples.length === 0 ? <p className="cx-quiet">{t('noneFound')}</p> : null}
            {AUDIENCES.map((audience) => {
              const own = examples.filter((example) => example.audience === audience);
              return own.length === 0 ? null : (
                <section key={audience}>
                  <h3>{t(`audiences.${audience}`)}</h3>
                  <ul>
                    {own.map((example) => (
                      <li key={example.key}>
                        <button
                          type="button"
                          className="cx-choice"
                          aria-current={example.key === props.exampleKey}
                          onClick={() => props.onExample(example)}
                        >
                          {example.title[language]}
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
          </>
        ) : null}
        {list === 'saved' ? <SavedList search={search} openId={props.openId} onOpen={props.onSaved} onAct={props.onAct} /> : null}
        {list === 'history' ? (
          <>
            {history.length === 0 ? <p className="cx-quiet">{t(search ? 'noneFound' : 'noHistory')}</p> : null}
            <ul>
              {history.map((asked) => (
                <li key={asked.at}>
                  <button type="button" className="cx-choice" onClick={() => props.onHistory(asked)}>
                    {operationNamesIn(asked.text)[0] ?? t('unnamed')}
                    <span className="cx-quiet"> {formatInstant(asked.at)}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p className="cx-quiet">{t('historyNote')}</p>
            {props.history.length > 0 ? (
              <button type="button" className="cx-button" onClick={props.onClearHistory}>
                {t('clearHistory')}
              </button>
            ) : null}
          </>
        ) : null}
        {list === 'docs' ? <DocsList schema={props.schema} search={search} /> : null}
      </div>
    </section>
  );
}

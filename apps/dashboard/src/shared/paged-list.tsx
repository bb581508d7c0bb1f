import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { PageState } from '@chengxin/ui';
import type { ReactElement, ReactNode } from 'react';
import { CursorPages, type CursorPagesProps } from './cursor-pages';
import { ExportPageList } from './export-list';
import type { ListFile } from './export-page-list.request';
import { keepLast } from './list-state';
import { type QueryResult, QueryState } from './query-state';

/** A page of a list, as the server answers it. */
export interface ListPage<Row> {
  nodes: readonly Row[];
  totalCount: number;
  pageInfo: CursorPagesProps['pageInfo'];
}

/** What the file of a list says of it. */
export type ListShown = Pick<ListFile<object, object>, 'title' | 'columns' | 'filters' | 'month'>;

export interface PagedListState<Row> {
  answer: QueryResult<ListPage<Row>>;
  /** Those of the page; none before the answer. */
  rows: readonly Row[];
  /** Something has been done with a row: the list is read anew. */
  done: () => void;
  /** The menu that writes the whole list as a file. */
  file: (shown: ListShown) => ReactElement;
}

type RowOf<Page> = Page extends ListPage<infer Row> ? Row : never;

interface ListQuery<Answer, Variables, List> {
  document: TypedDocumentNode<Answer, Variables>;
  variables: NoInfer<Variables>;
  /** Under which key of the answer the list is. */
  list: List;
  /** Tells the page around the list that something has been done. */
  onDone?: () => void;
}

/** Reads a page of a list, and again after an act. */
export function usePagedList<Answer, Variables extends OperationVariables, List extends string & keyof Answer>({
  document,
  variables,
  list,
  onDone,
}: ListQuery<Answer, Variables, List>): PagedListState<RowOf<Answer[List]>> {
  const result = useQuery(document, { variables, fetchPolicy: 'cache-and-network' });
  const { data, ...answer } = keepLast(result);
  const page = data?.[list] as ListPage<RowOf<Answer[List]>> | undefined;
  return {
    answer: { ...answer, data: page },
    rows: page?.nodes ?? [],
    done: () => {
      void result.refetch();
      onDone?.();
    },
    file: (shown) => <ExportPageList document={document} variables={variables} list={list} {...shown} />,
  };
}

export interface PagedPanelProps {
  page: ListPage<unknown>;
  /** Whether another page is on its way. */
  busy: boolean;
  /** What is said where the list has nothing, and what to do then. */
  empty: string;
  hint: string;
  children: ReactNode;
}

/** What is shown of a page of a list, with the way to the next. */
export function PagedPanel({ page: { nodes, totalCount, pageInfo }, busy, empty, hint, children }: PagedPanelProps) {
  if (totalCount === 0) return <PageState kind="empty" title={empty} hint={hint} />;
  return (
    <section className="cx-panel" aria-busy={busy}>
      {children}
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
    </section>
  );
}

export interface PagedListProps<Row> extends Pick<PagedPanelProps, 'empty' | 'hint' | 'children'> {
  list: PagedListState<Row>;
  /** The menu that writes it as a file. */
  file: ReactNode;
}

/** A list that is a part of its page, with its file above. */
export function PagedList<Row>({ list, file, empty, hint, children }: PagedListProps<Row>) {
  return (
    <QueryState result={list.answer} shape="table">
      {(page) => (
        <PagedPanel page={page} busy={list.answer.loading} empty={empty} hint={hint}>
          <div className="cx-panel-tools" style={{ justifyContent: 'flex-end', marginBottom: 8 }}>
            {file}
          </div>
          {children}
        </PagedPanel>
      )}
    </QueryState>
  );
}

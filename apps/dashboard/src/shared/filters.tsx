import { useNarrow } from '@chengxin/ui';
import { Button, Flex, Input, Select } from 'antd';
import { type ReactNode, useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

const SCOPE_KEYS = ['unit', 'month', 'compare', 'explain'];

export interface Filters {
  params: URLSearchParams;
  /** Sets or (undefined) removes filters in the address and goes back to the first page. */
  set: (patch: Record<string, string | undefined>) => void;
  /** Removes all filters; unit, month and comparison stay. */
  reset: () => void;
  /** Whether any filter is set. */
  any: boolean;
}

/** The page's own filters; they live in the address beside unit, month and comparison. */
export function useFilters(ignored: readonly string[] = ['order']): Filters {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (patch: Record<string, string | undefined>) =>
      setParams((current) => {
        const next = new URLSearchParams(current);
        next.delete('after');
        next.delete('from');
        for (const [key, value] of Object.entries(patch)) {
          if (value === undefined || value === '') next.delete(key);
          else next.set(key, value);
        }
        return next;
      }),
    [setParams],
  );
  const reset = useCallback(
    () => setParams((current) => new URLSearchParams([...current].filter(([key]) => SCOPE_KEYS.includes(key)))),
    [setParams],
  );
  const any = [...params.keys()].some((key) => ![...SCOPE_KEYS, ...ignored, 'after', 'from'].includes(key));
  return { params, set, reset, any };
}

/** One filter of a list: a choice among `options`, or else a text or a day. */
export interface FilterField {
  /** Its name in the address. */
  name: string;
  label: string;
  value: string | undefined;
  options?: readonly { value: string; label: string }[];
  /** The choice when the address has none; without it everything is chosen. */
  initial?: string;
  type?: 'search' | 'date';
  placeholder?: string;
  width?: number;
}

export interface FilterBarProps {
  label: string;
  filters: Filters;
  fields: readonly FilterField[];
  /** What a page cannot do without is never folded away. */
  unfolded?: boolean;
  children?: ReactNode;
}

/** Filters in a row that wraps, all decided by the server; on a telephone they are folded away until asked for, unless one is set. */
export function FilterBar({ label, filters, fields, unfolded = false, children }: FilterBarProps) {
  const { t } = useTranslation('acts');
  const narrow = useNarrow();
  const row = (
    <Flex wrap gap={12} align="end">
      {fields.map(({ initial, ...field }) => {
        const Field = field.options ? FilterSelect : FilterText;
        const change = (value: string) => filters.set({ [field.name]: value === initial ? undefined : value });
        return <Field key={field.name} {...field} everything={initial === undefined} onChange={change} />;
      })}
      {children}
      {filters.any ? <Button onClick={filters.reset}>{t('reset')}</Button> : null}
    </Flex>
  );
  return (
    <search aria-label={label} className="cx-filters" style={{ display: 'block', marginBottom: 14 }}>
      {narrow && !unfolded ? (
        <details open={filters.any}>
          <summary style={{ padding: '4px 0 8px' }}>{t('filters')}</summary>
          {row}
        </details>
      ) : (
        row
      )}
    </search>
  );
}

interface FieldProps extends Omit<FilterField, 'initial'> {
  /** Whether not to choose is a choice, and the first. */
  everything: boolean;
  onChange: (value: string) => void;
}

function FilterSelect({ label, value, options = [], everything, onChange, width = 148 }: FieldProps) {
  const { t } = useTranslation('acts');
  const id = useId();
  return (
    <div className="cx-filter">
      <label htmlFor={id} className="cx-quiet" style={{ display: 'block' }}>
        {label}
      </label>
      <Select
        id={id}
        aria-label={label}
        value={value ?? ''}
        options={everything ? [{ value: '', label: t('all') }, ...options] : [...options]}
        onChange={onChange}
        style={{ width }}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

/** A text or a day; applied with Enter, by leaving the field, or at once when cleared. */
function FilterText({ label, value = '', placeholder, onChange, type = 'search', width = 220 }: FieldProps) {
  const id = useId();
  const apply = (typed: string) => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <div className="cx-filter">
      <label htmlFor={id} className="cx-quiet" style={{ display: 'block' }}>
        {label}
      </label>
      <Input
        key={value}
        id={id}
        type={type}
        defaultValue={value}
        placeholder={placeholder ?? ''}
        onPressEnter={(event) => apply(event.currentTarget.value)}
        onBlur={(event) => apply(event.currentTarget.value)}
        style={{ width, maxWidth: '100%' }}
      />
    </div>
  );
}

import { useNarrow } from '@chengxin/ui';
import { Button, Flex, Input, Select } from 'antd';
import { type ReactNode, useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

const SCOPE_KEYS = ['unit', 'month', 'compare'];

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

/** Filters in a row that wraps; on a telephone they are folded away until asked for, unless one is set. */
export function FilterBar({ label, filters, children }: { label: string; filters: Filters; children: ReactNode }) {
  const { t } = useTranslation('acts');
  const narrow = useNarrow();
  const row = (
    <Flex wrap gap={12} align="end">
      {children}
      {filters.any ? <Button onClick={filters.reset}>{t('reset')}</Button> : null}
    </Flex>
  );
  return (
    <search aria-label={label} className="cx-filters" style={{ display: 'block', marginBottom: 14 }}>
      {narrow ? (
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

export interface FilterSelectProps {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
  width?: number;
  /** Without the choice of everything: one option is always chosen. */
  always?: boolean;
}

/** One choice among few; the first means all. */
export function FilterSelect({ label, value, options, onChange, width = 148, always = false }: FilterSelectProps) {
  const { t } = useTranslation('acts');
  const id = useId();
  const everything = always ? [] : [{ value: '', label: t('all') }];
  return (
    <div className="cx-filter">
      <label htmlFor={id} className="cx-quiet" style={{ display: 'block' }}>
        {label}
      </label>
      <Select
        id={id}
        aria-label={label}
        value={value ?? ''}
        options={[...everything, ...options]}
        onChange={(chosen: string) => onChange(chosen === '' ? undefined : chosen)}
        style={{ width }}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

export interface FilterTextProps {
  label: string;
  value: string;
  placeholder?: string;
  onChange: (value: string | undefined) => void;
  type?: 'search' | 'date';
  width?: number;
}

/** A text or a day; applied with Enter, by leaving the field, or at once when cleared. */
export function FilterText({ label, value, placeholder, onChange, type = 'search', width = 220 }: FilterTextProps) {
  const id = useId();
  const apply = (typed: string) => {
    if (typed.trim() !== value) onChange(typed.trim() || undefined);
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

import { describe, expect, it } from 'vitest';
import { type Finding, qualityAnswer } from './quality-answer';

const finding = (blocking: boolean): Finding => ({
  ...{ rule: 'SURVEY_MISSING', nameZh: '', nameEn: '', clause: '', parameter: null, count: 1, counties: [], examples: [] },
  blocking,
});
const [fault, warning] = [finding(true), finding(false)];

describe('whether a month can be closed', () => {
  it('is yes when it has ended and nothing but warnings is left', () =>
    expect(qualityAnswer({ monthState: 'CLOSING', closable: true, findings: [warning, warning] })).toEqual({
      ...{ key: 'closable', blocking: 0, warnings: 2 },
    }));

  it('is no for a fault that stops it, and for an earlier month that is open', () => {
    expect(qualityAnswer({ monthState: 'CLOSING', closable: false, findings: [fault, warning] }).key).toBe('blocked');
    expect(qualityAnswer({ monthState: 'CLOSING', closable: false, findings: [warning] }).key).toBe('earlier');
  });

  it('is not asked of a month that is closed, that still runs or that nothing is known of', () => {
    expect(qualityAnswer({ monthState: 'CLOSED', closable: false, findings: [fault] }).key).toBe('closed');
    expect(qualityAnswer({ monthState: 'OPEN', closable: false, findings: [] }).key).toBe('running');
    expect(qualityAnswer({ monthState: null, closable: false, findings: [] }).key).toBe('uncounted');
  });

  it('is not asked of a county', () =>
    expect(qualityAnswer({ monthState: 'CLOSING', closable: null, findings: [warning] }).key).toBe('unit'));
});

import { localDate } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_DOCUMENTS, COUNTY_DOCUMENTS, DOCUMENT_RULES, documentState, isRequired, LEADER_DOCUMENTS } from './box';
import { availablePaperActions, mayBeFiled, mayBeOf, mayHold, mayStillChange, mustBeTraceable } from './paper.rules';

const TODAY = localDate('2026-10-12');
const nothing = { retailerId: null, month: null, coversUntil: null };
const codeOf = (verdict: ReturnType<typeof mayHold>): string => (verdict.ok ? 'ok' : verdict.reason.code);

describe('an archive box', () => {
  it('of a leader holds ten documents, of a county nine (§七1)', () => {
    expect([LEADER_DOCUMENTS.length, COUNTY_DOCUMENTS.length]).toEqual([10, 9]);
  });

  it('demands no prices, violations or releases before anything keeps them', () => {
    expect(ARCHIVE_DOCUMENTS.filter((document) => !isRequired(document, TODAY))).toEqual([
      'PRICE_TABLES',
      'PENALTY_APPLICATIONS',
      'VIOLATION_RECORDS',
      'RELEASE_APPLICATIONS',
    ]);
  });

  it('demands nothing from before the scheme', () => {
    expect(ARCHIVE_DOCUMENTS.filter((document) => isRequired(document, localDate('2018-12-31')))).toEqual([]);
  });

  it.each([
    [0, 0, 'NOT_APPLICABLE'],
    [11, 12, 'INCOMPLETE'],
    [12, 12, 'COMPLETE'],
  ] as const)('with %i of %i papers is %s', (present, required, state) => {
    expect(documentState(present, required)).toBe(state);
  });
});

describe('a paper filed by hand', () => {
  it('is of a document of that box which is demanded and made nowhere else', () => {
    expect(codeOf(mayBeFiled('LEADER', 'MINUTES_BOOK', TODAY))).toBe('ok');
    expect(codeOf(mayBeFiled('COUNTY', 'APPLICATIONS', TODAY))).toBe('DOCUMENT_OF_OTHER_BOX');
    expect(codeOf(mayBeFiled('LEADER', 'PRICE_TABLES', TODAY))).toBe('DOCUMENT_NOT_REQUIRED');
    expect(codeOf(mayBeFiled('LEADER', 'PLEDGES', TODAY)), 'pledges are signed in joining').toBe('PAPER_MADE_ELSEWHERE');
    expect(codeOf(mayBeFiled('COUNTY', 'GROUP_ARCHIVES', TODAY))).toBe('PAPER_MADE_ELSEWHERE');
  });

  it.each([
    ['APPLICATIONS', { retailerId: 'r' }, 'ok'],
    ['APPLICATIONS', { coversUntil: localDate('2025-12-31') }, 'ok'],
    ['APPLICATIONS', {}, 'PAPER_OF_WHOM'],
    ['APPLICATIONS', { month: '2026-08' }, 'PAPER_OF_WHOM'],
    ['APPLICATIONS', { retailerId: 'r', coversUntil: localDate('2025-12-31') }, 'PAPER_OF_WHOM'],
    ['MINUTES_BOOK', { month: '2026-08' }, 'ok'],
    ['MINUTES_BOOK', { coversUntil: TODAY }, 'ok'],
    ['MINUTES_BOOK', { coversUntil: localDate('2026-10-13') }, 'COVERS_FUTURE'],
    ['MINUTES_BOOK', { month: '2026-11' }, 'COVERS_FUTURE'],
    ['MINUTES_BOOK', { retailerId: 'r' }, 'PAPER_OF_WHEN'],
    ['CHARTER', {}, 'ok'],
    ['CHARTER', { month: '2026-08' }, 'PAPER_OF_WHOLE_BOX'],
  ] as const)('of %s that is of %o: %s', (document, subject, expected) => {
    expect(codeOf(mayBeOf(document, { ...nothing, ...subject }, TODAY))).toBe(expected);
  });

  it('has a scan, or a word where the old paper lies', () => {
    expect([codeOf(mustBeTraceable(1, null)), codeOf(mustBeTraceable(0, '旧档案盒，未扫描'))]).toEqual(['ok', 'ok']);
    expect(codeOf(mustBeTraceable(0, null))).toBe('PAPER_UNTRACEABLE');
  });

  it('lies with the leader, a deputy or the county; the county’s own with the county', () => {
    expect(codeOf(mayHold('LEADER', 'DEPUTY'))).toBe('ok');
    expect([codeOf(mayHold('COUNTY', 'COUNTY')), codeOf(mayHold('COUNTY', 'LEADER'))]).toEqual(['ok', 'HOLDER_NOT_COUNTY']);
  });

  it('can be taken out once, and then nothing more is done to it', () => {
    expect(availablePaperActions(false)).toEqual(['CONFIRM_HOLDER', 'REMOVE']);
    expect(availablePaperActions(true)).toEqual([]);
    expect([codeOf(mayStillChange(false)), codeOf(mayStillChange(true))]).toEqual(['ok', 'PAPER_REMOVED']);
  });

  it('of persons needs the right to see them', () => {
    expect(ARCHIVE_DOCUMENTS.filter((document) => DOCUMENT_RULES[document].ofPersons)).toEqual([
      'APPLICATIONS',
      'PLEDGES',
      'GROUP_INFORMATION',
      'SIGN_IN_SHEETS',
      'MINUTES_BOOK',
      'GROUP_ARCHIVES',
    ]);
  });
});

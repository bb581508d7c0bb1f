import { isStorableText } from '@chengxin/kernel';
import type { DraftUnit } from './administrative-division';
import { recordsOf, type SheetFault, type SheetRecord, type TextSheet } from './sheet-columns.rules';
import { levelOfCode, type PlaceKind, scopeRangeOf, type UnitLevel } from './unit-code';

const COLUMNS = {
  代码: ['单位代码', '编码', 'code'],
  名称: ['单位名称', 'name'],
  层级: ['级别', 'level'],
  上级代码: ['上级', '上级编码', 'parent'],
  地点种类: ['种类', '地点类型', 'kind'],
  乡镇代码: ['乡镇编码', 'township code'],
  乡镇名称: ['乡镇', 'township'],
} as const;
type Column = keyof typeof COLUMNS;

/** Levels that a file may hold; province and city come from the published list. */
const LEVEL_WORDS: ReadonlyMap<string, UnitLevel> = new Map([
  ...['县区', '县', '区', '县级', 'COUNTY'].map((word) => [word, 'COUNTY'] as const),
  ...['片区', '片', 'AREA'].map((word) => [word, 'AREA'] as const),
  ...['地点', 'PLACE'].map((word) => [word, 'PLACE'] as const),
]);
const KIND_WORDS: ReadonlyMap<string, PlaceKind> = new Map([
  ...['街道', '街', 'STREET'].map((word) => [word, 'STREET'] as const),
  ...['乡镇所在地', 'TOWNSHIP_SEAT'].map((word) => [word, 'TOWNSHIP_SEAT'] as const),
  ...['村组', '村', 'VILLAGE_CLUSTER'].map((word) => [word, 'VILLAGE_CLUSTER'] as const),
]);
const KIND_OF_LETTER: Readonly<Record<string, PlaceKind>> = { J: 'STREET', S: 'TOWNSHIP_SEAT', V: 'VILLAGE_CLUSTER' };
const PARENT_LEVEL: Partial<Record<UnitLevel, UnitLevel>> = { COUNTY: 'CITY', AREA: 'COUNTY', PLACE: 'AREA' };
const NAME_LENGTH = 60;

/** A unit that is there already. */
export interface PresentUnit extends DraftUnit {
  /** Whether a retailer or group is, or was, at this place: their rows carry its scope. */
  readonly occupied: boolean;
}

export interface UnitFacts {
  readonly units: ReadonlyMap<string, PresentUnit>;
  /** Name of a township in the published list. */
  readonly townshipName: (code: string) => string | undefined;
}

/** What a file of units changes: parents before children. */
export interface UnitSheetPlan {
  readonly added: readonly DraftUnit[];
  readonly changed: readonly { readonly before: DraftUnit; readonly after: DraftUnit }[];
  readonly unchanged: number;
  readonly faults: readonly SheetFault[];
}

interface Row {
  readonly record: SheetRecord<Column>;
  readonly code: string;
  readonly level: UnitLevel;
}

const DEPTH: Readonly<Record<UnitLevel, number>> = { PROVINCE: 0, CITY: 1, COUNTY: 2, AREA: 3, PLACE: 4 };
const SAME: readonly (keyof DraftUnit)[] = ['name', 'parentCode', 'scopeFrom', 'scopeTo', 'townshipName'];

/** Reads a file of counties, areas and places against what is there: everything that is wrong, or all that changes. */
export function planUnits(sheet: TextSheet, facts: UnitFacts): UnitSheetPlan {
  const { records, faults: headerFaults } = recordsOf<Column>(sheet, COLUMNS, ['代码', '名称']);
  const reader = new UnitSheetReader(facts, [...headerFaults]);
  const rows = records.flatMap((record) => reader.row(record) ?? []);
  // A parent may stand below its child in the file.
  rows.sort((a, b) => DEPTH[a.level] - DEPTH[b.level]);
  for (const row of rows) reader.take(row);
  return reader.plan();
}

class UnitSheetReader {
  readonly #taken = new Map<string, DraftUnit>();
  readonly #lines = new Map<string, number>();
  readonly #lastSort = new Map<string, number>();

  constructor(
    private readonly facts: UnitFacts,
    private readonly faults: SheetFault[],
  ) {
    for (const { parentCode, sort } of facts.units.values()) this.#countSort(parentCode, sort);
  }

  #fault({ row, cells }: SheetRecord<Column>, column: Column, zh: string, en: string): null {
    this.faults.push({ row, column, value: cells[column], expected: { zh, en } });
    return null;
  }

  #countSort(parentCode: string | null, sort: number): void {
    if (parentCode !== null) this.#lastSort.set(parentCode, Math.max(sort, this.#lastSort.get(parentCode) ?? 0));
  }

  /** The unit a code names, in this file or in the city. */
  #unit(code: string): DraftUnit | undefined {
    return this.#taken.get(code) ?? this.facts.units.get(code);
  }

  /** Code and level of a record; null when they are not to be used. */
  row(record: SheetRecord<Column>): Row | null {
    const { 代码: code, 层级: word } = record.cells;
    const level = levelOfCode(code);
    if (level === null || /(A|[SJV])00$/.test(code)) {
      const zh = '片区为县区代码加 A 和两位数字（140622A02），地点为乡镇代码加 S、J 或 V 和两位数字（140622100J02），从 01 起';
      return this.#fault(
        record,
        '代码',
        zh,
        'area: county code, A, two digits; place: township code, S, J or V, two digits; from 01',
      );
    }
    if (level === 'PROVINCE' || level === 'CITY')
      return this.#fault(
        record,
        '代码',
        '省、市由 city create 建立，文件中只写县区、片区和地点',
        'counties, areas and places only',
      );
    if (word !== '' && LEVEL_WORDS.get(word.toUpperCase()) !== level)
      return this.#fault(record, '层级', `代码 ${code} 的层级是 ${level}`, `the code's level is ${level}`);
    const line = this.#lines.get(code);
    if (line !== undefined) return this.#fault(record, '代码', `与第 ${line} 行重复`, `stands in row ${line} already`);
    this.#lines.set(code, record.row);
    return { record, code, level };
  }

  take({ record, code, level }: Row): void {
    const faultsBefore = this.faults.length;
    const present = this.facts.units.get(code);
    const name = record.cells.名称;
    if (name === '' || name.length > NAME_LENGTH || !isStorableText(name))
      this.#fault(record, '名称', `1 到 ${NAME_LENGTH} 个字`, `1 to ${NAME_LENGTH} characters`);
    const parent = this.#parent(record, code, level, present);
    const place = level === 'PLACE' ? this.#place(record, code, present) : NO_PLACE;
    if (!parent || !place) return;
    const range = level === 'PLACE' ? { from: parent.scopeFrom, to: parent.scopeTo } : scopeRangeOf(code);
    if (!range) return;
    if (present?.level === 'PLACE' && present.occupied && present.scopeFrom !== range.from) {
      const zh = `这里有（或曾有）零售户或小组，不能移到别的片区；现属 ${present.parentCode}`;
      this.#fault(record, '上级代码', zh, `retailers or groups are or were here; it stays in ${present.parentCode}`);
    }
    if (this.faults.length > faultsBefore) return;
    const sort = present?.sort ?? (level === 'AREA' ? Number(code.slice(-2)) : (this.#lastSort.get(parent.code) ?? 0) + 1);
    this.#countSort(parent.code, sort);
    this.#taken.set(code, {
      ...{ code, name, level, parentCode: parent.code, scopeFrom: range.from, scopeTo: range.to },
      ...{ ...place, sort },
    });
  }

  #parent(record: SheetRecord<Column>, code: string, level: UnitLevel, present: DraftUnit | undefined): DraftUnit | null {
    const needed = PARENT_LEVEL[level];
    // The code of a county or area tells its parent; a place can stand in any area of its city.
    const told = { COUNTY: `${code.slice(0, 4)}00`, AREA: code.slice(0, 6) }[level as string];
    const written = record.cells.上级代码;
    const parentCode = written || told || present?.parentCode || '';
    if (parentCode === '') return this.#fault(record, '上级代码', '请写所在片区的代码', 'the code of its area');
    const parent = this.#unit(parentCode);
    if (!parent) return this.#fault(record, '上级代码', `没有单位 ${parentCode}`, `there is no unit ${parentCode}`);
    if (parent.level !== needed || (told !== undefined && parentCode !== told)) {
      const zh = told === undefined ? `应为片区代码，${parentCode} 是 ${parent.level}` : `代码 ${code} 的上级是 ${told}`;
      return this.#fault(record, '上级代码', zh, told === undefined ? 'the code of an area' : `its parent is ${told}`);
    }
    if (parentCode.slice(0, 4) !== code.slice(0, 4))
      return this.#fault(record, '上级代码', '地点与片区应在同一个市', 'place and area lie in one city');
    return parent;
  }

  #place(record: SheetRecord<Column>, code: string, present: DraftUnit | undefined): PlaceFacts | null {
    const { 地点种类: kindWord, 乡镇代码: townshipWord, 乡镇名称: townshipNameWord } = record.cells;
    const placeKind = KIND_OF_LETTER[code.charAt(9)] ?? null;
    if (kindWord !== '' && KIND_WORDS.get(kindWord.toUpperCase()) !== placeKind)
      return this.#fault(
        record,
        '地点种类',
        `与代码不符：S 乡镇所在地、J 街道、V 村组`,
        'S township seat, J street, V village cluster',
      );
    const townshipCode = code.slice(0, 9);
    if (townshipWord !== '' && townshipWord !== townshipCode)
      return this.#fault(
        record,
        '乡镇代码',
        `代码 ${code} 属于乡镇 ${townshipCode}`,
        `the place's code begins with ${townshipCode}`,
      );
    const neighbour = [...this.facts.units.values()].find((unit) => unit.townshipCode === townshipCode);
    const known = present?.townshipName ?? neighbour?.townshipName ?? this.facts.townshipName(townshipCode);
    const townshipName = townshipNameWord || known;
    if (!townshipName || townshipName.length > NAME_LENGTH || !isStorableText(townshipName))
      return this.#fault(
        record,
        '乡镇名称',
        `区划表中没有乡镇 ${townshipCode}，请写名称`,
        `township ${townshipCode} is not listed: its name`,
      );
    return { placeKind, townshipCode, townshipName };
  }

  plan(): UnitSheetPlan {
    if (this.faults.length > 0) {
      const faults = this.faults.toSorted((a, b) => a.row - b.row);
      return { added: [], changed: [], unchanged: 0, faults };
    }
    const units = [...this.#taken.values()];
    const changed = units.flatMap((after) => {
      const before = this.facts.units.get(after.code);
      return before && SAME.some((key) => before[key] !== after[key]) ? [{ before, after }] : [];
    });
    const added = units.filter(({ code }) => !this.facts.units.has(code));
    return { added, changed, unchanged: units.length - added.length - changed.length, faults: [] };
  }
}

type PlaceFacts = Pick<DraftUnit, 'placeKind' | 'townshipCode' | 'townshipName'>;
const NO_PLACE: PlaceFacts = { placeKind: null, townshipCode: null, townshipName: null };

import { AGENDA_ITEMS, AGENDA_LABELS, type AgendaItem } from '@chengxin/meetings/domain';
import { type CellParser, expect, read } from './cell';
import { plainText } from './text-parsers.rules';

const SEPARATORS = /[、,;/|\s]+/;

/** Several values in one cell, each once, between commas, semicolons or blanks; what is wrong with one of them is told with it. */
export function listOf<V>(parse: CellParser<V>): CellParser<readonly V[]> {
  return (cell) => {
    if (typeof cell !== 'string') {
      const single = parse(cell);
      return 'value' in single ? read([single.value]) : single;
    }
    const values: V[] = [];
    for (const part of plainText(cell).split(SEPARATORS).filter(Boolean)) {
      const reading = parse(part);
      if (!('value' in reading)) return expect(`${part}：${reading.expected.zh}`, `${part}: ${reading.expected.en}`);
      if (!values.includes(reading.value)) values.push(reading.value);
    }
    return read(values);
  };
}

/** Everybody who is expected, or those named. */
export type Everyone<V> = 'ALL' | readonly V[];

/** A list, or 全体. */
export function everyoneOr<V>(parse: CellParser<V>): CellParser<Everyone<V>> {
  const list = listOf(parse);
  return (cell) => (/^(全体|全部|所有人|ALL)$/i.test(plainText(cell)) ? read('ALL') : list(cell));
}

/** A point of the agenda by its words, or by its number in the list of its kind of meeting. */
export type AgendaPoint = AgendaItem | number;

const POINTS = AGENDA_ITEMS.map((item) => ({ item, words: [AGENDA_LABELS[item].zh, item] }))
  .flatMap(({ item, words }) => words.map((word) => ({ item, word: word.replace(/[、，]/g, ',') })))
  .toSorted((one, other) => other.word.length - one.word.length);

/** Points of the agenda in any order: their words (which hold commas themselves), or numbers from 1 to 7. */
export const agendaPoints: CellParser<readonly AgendaPoint[]> = (cell) => {
  const points = new Set<AgendaPoint>();
  let rest = plainText(cell).replace(/[、，]/g, ',');
  for (const { item, word } of POINTS) {
    if (!rest.includes(word)) continue;
    rest = rest.replaceAll(word, ' ');
    points.add(item);
  }
  for (const part of rest.split(/[,;/|。.\s]+/).filter(Boolean)) {
    if (!/^[1-7]$/.test(part)) return expect(`${part}：议程的序号 1–7 或原文`, `${part}: numbers 1–7 or the words of the agenda`);
    points.add(Number(part));
  }
  return read([...points]);
};

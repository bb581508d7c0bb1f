import { BOX_ITEM_LABELS, BOX_ITEMS, type BoxItem } from '@chengxin/elections/domain';
import { proseText } from '@chengxin/kernel';
import { type CellParser, cellText, expect, read } from './cell';
import { plainText, proseOf } from './text-parsers.rules';

const NOBODY = /^(无|没有|全体参加|全部移交|NONE|NOBODY)$/i;

/** Stores that a cell names between commas or semicolons, with the whole of it; 无 names none. */
export interface NamedStores {
  readonly text: string;
  readonly names: readonly string[];
}

export const storesNamed: CellParser<NamedStores> = (cell) => {
  const text = plainText(cell);
  const names = NOBODY.test(text)
    ? []
    : cellText(cell)
        .split(/[、,，;；|\n]/)
        .map(plainText)
        .filter(Boolean);
  return read({ text, names });
};

/** Something of the leader's box that was not handed over, and why. */
export interface MissingItem {
  readonly item: BoxItem;
  readonly remark: string | null;
}

const ITEM_WORDS = BOX_ITEMS.flatMap((item) =>
  [BOX_ITEM_LABELS[item].zh, BOX_ITEM_LABELS[item].en].map((word) => ({ item, word: word.toUpperCase() })),
).toSorted((one, other) => other.word.length - one.word.length);

function missingItem(text: string): { readonly item: BoxItem; readonly remark: string } | null {
  const found = ITEM_WORDS.find(({ word }) => text.toUpperCase().startsWith(word));
  const rest = found && text.slice(found.word.length);
  return found && rest !== undefined && /^($|[\s:：,，])/.test(rest)
    ? { item: found.item, remark: rest.replace(/^[\s:：,，]+/, '') }
    : null;
}

/** Items with their remarks, between semicolons or in lines of their own; what names none goes on with the remark before it. */
export const missingItems: CellParser<readonly MissingItem[]> = (cell) => {
  const items = new Map<BoxItem, string>();
  let last: BoxItem | null = null;
  for (const part of cellText(cell)
    .split(/[;；\n]/)
    .map(proseText)
    .filter(Boolean)) {
    if (items.size === 0 && NOBODY.test(part)) continue;
    const one = missingItem(part);
    if (one ? items.has(one.item) : last === null)
      return expect(
        `未移交的项目和备注，如“影像资料：没有相机”；项目为 ${BOX_ITEMS.map((item) => BOX_ITEM_LABELS[item].zh).join('、')}，每项一次`,
        `items that are missing, each once with its remark, e.g. images: no camera; items: ${BOX_ITEMS.map((item) => BOX_ITEM_LABELS[item].en).join(', ')}`,
      );
    if (one) items.set(one.item, one.remark);
    else if (last !== null) items.set(last, `${items.get(last)}；${part}`);
    last = one?.item ?? last;
  }
  const remarks: MissingItem[] = [];
  for (const [item, remark] of items) {
    const text = remark === '' ? null : proseOf(200)(remark);
    if (text && !('value' in text)) return text;
    remarks.push({ item, remark: text?.value ?? null });
  }
  return read(remarks);
};

/** How many voted, of how many; what is not known is null. */
export interface Turnout {
  readonly ballots: number | null;
  readonly members: number | null;
}

/** 11 / 13, 11, or — / 13 before the count. */
export const turnout: CellParser<Turnout> = (cell) => {
  const [, ballots, members] = /^(\d{1,4}|[—-])(?:\/(\d{1,4}))?$/.exec(plainText(cell).replaceAll(' ', '')) ?? [];
  if (ballots === undefined) return expect('参加户数 / 全体户数，如 11 / 13', 'who voted / all members, e.g. 11 / 13');
  return read({ ballots: /\d/.test(ballots) ? Number(ballots) : null, members: members === undefined ? null : Number(members) });
};

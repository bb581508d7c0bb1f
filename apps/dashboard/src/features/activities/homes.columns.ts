import type { ListCell } from '@chengxin/exports/domain';
import type { TFunction } from 'i18next';
import type { KeyedColumn } from './list-panel';

type Words = TFunction<'homes'>;

/** Homes in use, or also those that were closed. */
export const homeColumns = (t: Words, which: 'lasting' | 'all'): KeyedColumn[] => [
  { key: 'address', title: t('homes.address'), cell: '{address}' },
  { key: 'area', title: t('homes.area'), cell: '{area.parent.name}{area.name}' },
  { key: 'keeper', title: t('homes.keeper'), cell: '{keeper.name}' },
  { key: 'equipment', title: t('homes.equipment'), cell: '{equipment}' },
  { key: 'party', title: t('homes.party'), cell: { of: 'isPartyHome', words: { true: t('homes.isParty'), '*': '' } } },
  { key: 'openedOn', title: t('homes.openedOn'), cell: '{openedOn}', figure: true },
  ...(which === 'all'
    ? [
        { key: 'closedOn', title: t('homes.closedOn'), cell: '{closedOn}', figure: true },
        { key: 'closeReason', title: t('homes.closeReason'), cell: '{closeReason}' },
      ]
    : []),
];

/** Who of the two officers is not in the chat. */
function missingIn(t: Words): ListCell {
  const manager = t('chats.manager', { name: '{customerManager.holderName}' });
  const inspector = t('chats.inspector', { name: '{marketInspector.holderName}' });
  const lacking = (...who: readonly string[]) => t('chats.missing', { who: who.join(t('listed')) });
  return {
    of: 'chat.hasCustomerManager',
    words: {
      true: lacking(inspector),
      '*': { of: 'chat.hasMarketInspector', words: { true: lacking(manager), '*': lacking(manager, inspector) } },
    },
  };
}

export const chatColumns = (t: Words): KeyedColumn[] => [
  { key: 'group', title: t('chats.group'), cell: '{name}' },
  { key: 'area', title: t('chats.area'), cell: '{area.name}' },
  {
    key: 'found',
    title: t('chats.found'),
    cell: {
      of: 'chatState',
      words: {
        COMPLETE: t('chats.state.COMPLETE'),
        NO_CHAT: t('chats.state.NO_CHAT'),
        UNCHECKED: t('chats.state.UNCHECKED'),
        INCOMPLETE: missingIn(t),
      },
    },
  },
  {
    key: 'checkedOn',
    title: t('chats.checkedOn'),
    figure: true,
    cell: '{chat.checkedOn}',
  },
  { key: 'checkedBy', title: t('chats.checkedBy'), cell: '{chat.checkedBy}' },
];

/** Yes or no; nothing where nobody has looked. */
const yesNo = (t: Words, of: string): ListCell => ({ of, words: { true: t('chats.yes'), '': '', '*': t('chats.no') } });

/** What the file of chats says beyond the page, so that it can be read again: a check that has become old, who is in the chat. */
export const chatFileColumns = (t: Words): KeyedColumn[] => {
  const ofCheck = (cell: ListCell): ListCell => ({ of: 'chat.id', words: { '*': cell } });
  return [
    ...chatColumns(t),
    { key: 'stale', title: t('chats.stale'), cell: ofCheck(yesNo(t, 'chatStale')) },
    {
      ...{ key: 'hasChat', title: t('chats.hasChat') },
      cell: ofCheck({ of: 'chatState', words: { NO_CHAT: t('chats.no'), '*': t('chats.yes') } }),
    },
    { key: 'hasManager', title: t('chats.hasManager'), cell: ofCheck(yesNo(t, 'chat.hasCustomerManager')) },
    { key: 'hasInspector', title: t('chats.hasInspector'), cell: ofCheck(yesNo(t, 'chat.hasMarketInspector')) },
  ];
};

export const leadersChatColumns = (t: Words): KeyedColumn[] => [
  { key: 'county', title: t('chats.county'), cell: '{county.name}' },
  {
    key: 'found',
    title: t('chats.found'),
    cell: {
      of: 'hasChat',
      words: {
        '': t('chats.noLook'),
        true: { of: 'hasMarketManager', words: { true: t('chats.leadersOk'), '*': t('chats.leadersMissing') } },
        '*': t('chats.state.NO_CHAT'),
      },
    },
  },
  { key: 'checkedOn', title: t('chats.checkedOn'), cell: '{checkedOn}', figure: true },
  { key: 'checkedBy', title: t('chats.checkedBy'), cell: '{checkedBy}' },
];

/** What the file of leaders' chats says beyond the page, so that it can be read again. */
export const leadersChatFileColumns = (t: Words): KeyedColumn[] => [
  ...leadersChatColumns(t),
  { key: 'hasChat', title: t('chats.hasChat'), cell: yesNo(t, 'hasChat') },
  { key: 'hasMarketManager', title: t('chats.hasMarketManager'), cell: yesNo(t, 'hasMarketManager') },
];

/** Shops of today, or also those before them; one elsewhere is not named. */
export const shopColumns = (t: Words, which: 'now' | 'history'): KeyedColumn[] => [
  { key: 'county', title: t('shops.county'), cell: '{county.name}' },
  {
    ...{ key: 'shop', title: t('shops.shop') },
    cell: { of: 'retailer.id', words: { '': t('shops.hidden'), '*': '{retailer.storeName}' } },
  },
  { key: 'address', title: t('shops.address'), cell: '{retailer.address}' },
  { key: 'since', title: t('shops.since'), cell: '{since}', figure: true },
  ...(which === 'history' ? [{ key: 'until', title: t('shops.until'), cell: '{until}', figure: true }] : []),
];

/** Counters in use, or also those given up. */
export const counterColumns = (t: Words, which: 'lasting' | 'all'): KeyedColumn[] => [
  { key: 'retailer', title: t('counters.retailer'), cell: '{retailer.storeName}' },
  { key: 'area', title: t('counters.area'), cell: '{retailer.county.name}{retailer.area.name}' },
  { key: 'group', title: t('counters.group'), cell: '{retailer.membership.group.name}' },
  { key: 'address', title: t('counters.address'), cell: '{retailer.address}' },
  { key: 'since', title: t('counters.since'), cell: '{since}', figure: true },
  ...(which === 'all'
    ? [
        { key: 'until', title: t('counters.until'), cell: '{until}', figure: true },
        { key: 'endReason', title: t('counters.endReason'), cell: '{endReason}' },
      ]
    : []),
];

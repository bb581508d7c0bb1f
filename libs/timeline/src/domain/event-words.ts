import type { Label, Labels } from '@chengxin/kernel';
import type { TimelineKind, TimelineTopic } from './timeline-kind';

/** One part of an event's detail: a fact in a sentence, in which `#` stands for it; by its word where the fact is a code. Left out without the fact. */
export interface DetailPart extends Label {
  readonly fact: string;
  readonly labels?: Labels;
}

/** What is said of an event of a kind. */
export interface EventWords {
  readonly topic: TimelineTopic;
  readonly clause: string | null;
  readonly title: Label;
  readonly detail: readonly DetailPart[];
}

/** A fact as it was written or counted. */
export const told = (fact: string, zh = '#', en = '#'): DetailPart => ({ fact, zh, en });
/** A fact that is a code. */
export const named = (fact: string, labels: Labels, zh = '#', en = '#'): DetailPart => ({ fact, labels, zh, en });

export const of =
  (topic: TimelineTopic) =>
  (clause: string | null, zh: string, en: string, ...detail: DetailPart[]): EventWords => ({
    topic,
    clause,
    title: { zh, en },
    detail,
  });

export type WordsOf<Kind extends TimelineKind> = Readonly<Record<Kind, EventWords>>;

/** The two sides of a change, which are told together. */
export const CHANGE = (labels?: Labels): DetailPart[] =>
  labels
    ? [named('from', labels, '由 #', 'from #'), named('to', labels, '改为 #', 'to #')]
    : [told('from', '由 #', 'from #'), told('to', '改为 #', 'to #')];
/** A reason as somebody gave it. */
export const REASON = told('reason', '原因：#', 'reason: #');

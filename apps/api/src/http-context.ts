import type { Language, RequestContext, SignedIn } from '@chengxin/graphql-kit';
import type { Clock } from '@chengxin/kernel';
import { type Database, nothing, ReadTransaction } from '@chengxin/persistence';

/** What of a request never changes while it is answered. */
export interface RequestFacts {
  readonly requestId: string;
  readonly language: Language;
  readonly clock: Clock;
  readonly database: Database;
  readonly demo: boolean;
  readonly remoteAddress: string;
  readonly userAgent: string;
  readonly isTrusted?: boolean;
}

interface Changing {
  signedIn: SignedIn | null;
  read: ReadTransaction;
  sessionCookie: RequestContext['sessionCookie'];
}

/**
 * The context of one HTTP request. Apollo hands resolvers a copy of it (its own prototype, properties assigned), so what changes lies in
 * one object that the copies share: a session opened by a resolver has to reach the cookie, a fresh read transaction the next resolver.
 */
export class HttpContext implements RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly clock: Clock;
  readonly database: Database;
  readonly demo: boolean;
  readonly remoteAddress: string;
  readonly userAgent: string;
  readonly isTrusted: boolean;
  readonly settle: () => Promise<void>;
  private readonly changing: Changing;

  constructor(facts: RequestFacts, signedIn: SignedIn | null, settle: () => Promise<void>) {
    this.requestId = facts.requestId;
    this.language = facts.language;
    this.clock = facts.clock;
    this.database = facts.database;
    this.demo = facts.demo;
    this.remoteAddress = facts.remoteAddress;
    this.userAgent = facts.userAgent;
    this.isTrusted = facts.isTrusted ?? false;
    this.settle = settle;
    this.changing = { signedIn, read: readFor(signedIn, facts.database), sessionCookie: undefined };
  }

  get signedIn(): SignedIn | null {
    return this.changing.signedIn;
  }

  set signedIn(signedIn: SignedIn | null) {
    this.changing.signedIn = signedIn;
  }

  get read(): ReadTransaction {
    return this.changing.read;
  }

  set read(read: ReadTransaction) {
    this.changing.read = read;
  }

  get sessionCookie(): RequestContext['sessionCookie'] {
    return this.changing.sessionCookie;
  }

  set sessionCookie(cookie: RequestContext['sessionCookie']) {
    this.changing.sessionCookie = cookie;
  }

  refreshRead(): void {
    this.read.release();
    this.read = readFor(this.signedIn, this.database);
  }
}

const readFor = (viewer: SignedIn | null, database: Database): ReadTransaction =>
  new ReadTransaction(database.readPool, viewer?.actor.scope ?? nothing);

import autocannon from 'autocannon';

/** One request that a lane is asked over and over. */
export interface LaneRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const CLIENTS = 8;

export const jsonHeaders = { 'content-type': 'application/json' } as const;

/** Asks once and answers the parsed body; throws when it is an error. */
export async function askOnce(request: LaneRequest): Promise<{ value: unknown; bytes: number }> {
  const response = await fetch(request.url, { method: 'POST', headers: request.headers, body: request.body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${request.url} answered ${response.status}: ${text.slice(0, 500)}`);
  const value = JSON.parse(text) as { errors?: unknown };
  if (value?.errors) throw new Error(`${request.url} answered ${JSON.stringify(value.errors).slice(0, 500)}`);
  return { value, bytes: Buffer.byteLength(text) };
}

/** Requests per second of one window: eight clients, each asking again as soon as it is answered. */
export async function requestsPerSecond(request: LaneRequest, seconds: number): Promise<number> {
  const result = await autocannon({
    url: request.url,
    method: 'POST',
    headers: { ...request.headers },
    body: request.body,
    connections: CLIENTS,
    duration: seconds,
  });
  if (result.non2xx + result.errors + result.timeouts > 0) {
    throw new Error(`${request.url}: ${result.non2xx} refusals, ${result.errors} errors, ${result.timeouts} time-outs`);
  }
  return result['2xx'] / result.duration;
}

import { createServer, type RequestListener, type Server } from 'node:http';
import { TableClient } from '@azure/data-tables';
import { afterEach, describe, expect, test } from 'vitest';
import { AzureTable } from '../../src/case-index/azure-table.js';
import { StorageError } from '../../src/case-index/errors.js';

const ACCOUNT = 'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A table on a service that answers as told, waited for at most 100 milliseconds. */
async function tableOn(answer: RequestListener): Promise<AzureTable> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const client = TableClient.fromConnectionString(`${ACCOUNT}http://127.0.0.1:${port}/a;`, 't', {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 2, retryDelayInMs: 10 },
  });
  return new AzureTable(client, { one: 100, list: 100 });
}

const never: RequestListener = () => {};
const busy: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '60' }).end();
};
const throttled: RequestListener = (_request, response) => {
  response.writeHead(429, { 'retry-after': '60' }).end();
};
const reset: RequestListener = (request) => request.socket.destroy();

describe.each([
  ['does not answer', never],
  ['is busy and asks to wait a minute', busy],
  ['throttles and asks to wait a minute', throttled],
  ['cuts the connection', reset],
] as const)('a storage that %s', (_what, answer) => {
  test('is given up within the time that a turn has, whatever was asked of it', async () => {
    const table = await tableOn(answer);
    await expect(table.get('p', 'r')).rejects.toBeInstanceOf(StorageError);
    const one = { do: 'upsert', row: 'r', values: { x: 1 } } as const;
    await expect(table.write('p', [one])).rejects.toBeInstanceOf(StorageError);
    await expect(table.write('p', [one, { ...one, row: 's' }])).rejects.toBeInstanceOf(StorageError);
    const pages = async () => {
      for await (const _page of table.pages({ partition: 'p' }));
    };
    await expect(pages()).rejects.toBeInstanceOf(StorageError);
  });

  test('its error names neither the address nor a key', async () => {
    const table = await tableOn(answer);
    const error: unknown = await table.get('p', 'r').catch((caught: unknown) => caught);
    expect(String(error)).not.toMatch(/127\.0\.0\.1|YQ==|SharedKey/);
  });
});
